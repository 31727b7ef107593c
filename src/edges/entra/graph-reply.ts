import { z } from 'zod';
import { type Outcome, readRetryAfter } from './retry-plan.ts';

/** What is asked of Graph in one exchange. */
export interface GraphAsk {
  method: 'GET' | 'POST';
  version: 'v1.0' | 'beta';
  /** Starts with `/`, percent-encoded, with its query. */
  path: string;
  group: 'directory' | 'report';
  headers?: Record<string, string>;
  body?: unknown;
}

/** One answer of Graph, whether it came alone or inside a batch. */
export interface GraphReply extends Outcome {
  /** The parsed JSON; undefined when the answer was something else. */
  body: unknown;
  requestId: string | null;
  /** ISO instant. */
  at: string;
}

const errorBody = z.object({
  error: z.object({ code: z.string(), innerError: z.object({ 'request-id': z.string().optional() }).optional().catch(undefined) }),
});

/** Reads an answer's code, request id and Retry-After; `outerRequestId` is the batch's own. */
export function readGraphReply(
  answer: { status: number; headers: Headers; body: unknown },
  now: Date,
  outerRequestId: string | null = null,
): GraphReply {
  const { data } = errorBody.safeParse(answer.body);
  return {
    status: answer.status,
    body: answer.body,
    code: data?.error.code ?? null,
    retryAfterMilliseconds: readRetryAfter(answer.headers.get('retry-after'), now),
    requestId: answer.headers.get('request-id') ?? data?.error.innerError?.['request-id'] ?? outerRequestId,
    at: now.toISOString(),
  };
}
