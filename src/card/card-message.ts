import type { CardJson } from '../ports/chat.ts';

/** One answer in both forms: the card, and the text that says the same where no card is shown (7,439 bytes at most). */
export interface CardMessage {
  card: CardJson;
  markdown: string;
}
