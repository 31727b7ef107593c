import { z } from 'zod';
import { GraphRefusal } from './graph-answer.ts';

const batch = z.object({
  requests: z
    .array(
      z.object({
        id: z.string().min(1),
        method: z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']),
        url: z.string().regex(/^\//),
      }),
    )
    .min(1)
    .max(20),
});

/** The requests of a JSON batch: 20 at most, ids unique whatever their letter case. Throws Graph's 400 otherwise. */
export function readBatch(body: unknown): z.output<typeof batch>['requests'] {
  const parsed = batch.safeParse(body);
  if (!parsed.success) throw new GraphRefusal(400, 'BadRequest', 'Invalid batch payload format.');
  const { requests } = parsed.data;
  if (new Set(requests.map(({ id }) => id.toLowerCase())).size !== requests.length)
    throw new GraphRefusal(400, 'BadRequest', 'Request Id is duplicated in the batch.');
  return requests;
}
