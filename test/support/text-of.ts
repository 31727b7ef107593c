import type { SandboxMessage } from '../../src/sandbox/wait-for-message.ts';

/** Everything that a reader of a message can read: its Markdown and every text of its card, without the escaping. */
export function textOf(message: Pick<SandboxMessage, 'markdown' | 'card'>): string {
  return [message.markdown, ...textsIn(message.card)].join('\n').replace(/\\([\\`*_[\]<>~|#+.)-])/g, '$1');
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (['text', 'title', 'value', 'label', 'placeholder', 'url'].includes(key) ? [inner] : []) : textsIn(inner),
  );
}
