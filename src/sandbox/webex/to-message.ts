import { personById, type World, type WorldMessage } from '../world.ts';

/** A message as `GET /messages/{id}` shows it; `address` is where the fake Webex is mounted, for the links of files. */
export function toMessage(world: World, message: WorldMessage, address: string) {
  const space = world.spaces.find((candidate) => candidate.id === message.spaceId);
  return {
    id: message.id,
    ...(message.parentId ? { parentId: message.parentId } : {}),
    roomId: message.spaceId,
    roomType: space?.type,
    ...(message.text ? { text: message.text } : {}),
    ...(message.markdown ? { markdown: message.markdown } : {}),
    ...(message.html ? { html: message.html } : {}),
    ...(message.files.length > 0 ? { files: message.files.map((file) => `${address}/v1/contents/${file.id}`) } : {}),
    personId: message.personId,
    personEmail: personById(world, message.personId)?.email,
    ...(message.mentions.length > 0 ? { mentionedPeople: message.mentions } : {}),
    ...(message.card ? { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: message.card }] } : {}),
    created: message.created,
    ...(message.updated ? { updated: message.updated } : {}),
  };
}
