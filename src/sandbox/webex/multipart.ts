import { webexId } from '../webex-id.ts';
import type { WorldFile } from '../world.ts';

/**
 * Reads a multipart/form-data body (RFC 7578) into fields and files. Throws `RangeError` when it is none.
 * `attachments` comes as JSON text and is parsed.
 */
export function readMultipart(contentType: string, body: Buffer): { fields: Record<string, unknown>; files: WorldFile[] } {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) throw new RangeError('The multipart body has no boundary.');
  const fields: Record<string, unknown> = {};
  const files: WorldFile[] = [];
  for (const { head, content } of parts(body, `--${boundary}`)) {
    const name = /\bname="([^"]*)"/.exec(head)?.[1] ?? '';
    const fileName = /\bfilename="([^"]*)"/.exec(head)?.[1];
    if (fileName !== undefined) {
      const type = /content-type:\s*([^\r\n]+)/i.exec(head)?.[1] ?? 'application/octet-stream';
      files.push({ id: webexId('CONTENT'), name: fileName, contentType: type, bytes: content });
    } else fields[name] = name === 'attachments' ? JSON.parse(content.toString()) : content.toString();
  }
  return { fields, files };
}

function* parts(body: Buffer, delimiter: string): Generator<{ head: string; content: Buffer }> {
  let start = body.indexOf(delimiter);
  while (start !== -1) {
    const end = body.indexOf(`\r\n${delimiter}`, start + delimiter.length);
    if (end === -1) return;
    const part = body.subarray(start + delimiter.length + 2, end);
    const split = part.indexOf('\r\n\r\n');
    if (split !== -1) yield { head: part.subarray(0, split).toString(), content: Buffer.from(part.subarray(split + 4)) };
    start = end + 2;
  }
}
