/** The outside services that the sandbox stands in for. */
export type ServiceName = 'webex' | 'login' | 'graph' | 'status';

/** An answer in the place of the service's own. `byProxy`: no such service answers so, something in between does; not traced. */
export interface OtherAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  byProxy?: true;
}

/**
 * What a faulty service does: an answer of its own, no answer ever (`hang`), a dropped connection (`reset`),
 * a proxy's page with status 200 (`html`), what was asked of it without ever saying so (`unanswered`), or its good answer,
 * held back until something has happened (outside batches). A text as `body` is sent as text/html, anything else as JSON.
 */
export type FaultAnswer = OtherAnswer | { heldUntil: Promise<void> } | 'hang' | 'reset' | 'html' | 'unanswered';

/** A fault to play. `path` is held against path and query without the service's prefix, also of requests inside a `$batch`. */
export interface Fault {
  service: ServiceName;
  method?: string;
  path: RegExp;
  /** How often; `Infinity` for always. */
  times: number;
  /** How many matching requests go well first. */
  after?: number;
  answer: FaultAnswer;
}

/** The faults that are due. Those of a scenario go with it; those of a test stay until they are used up. */
export interface Faults {
  add(fault: Fault): void;
  setScenario(faults: Fault[]): void;
  /** The answer to play for this request, or null. Counts it as played. */
  take(service: ServiceName, method: string, path: string): FaultAnswer | null;
  slow(service: ServiceName, milliseconds: number): void;
  delayOf(service: ServiceName): number;
}

/** Makes an empty list of faults. */
export function createFaults(): Faults {
  let ofScenario: Fault[] = [];
  const ofTest: Fault[] = [];
  const delays = new Map<ServiceName, number>();
  return {
    add: (fault) => ofTest.push({ ...fault }),
    setScenario: (faults) => {
      ofScenario = faults.map((fault) => ({ ...fault }));
    },
    take: (service, method, path) => {
      for (const fault of [...ofTest, ...ofScenario]) {
        if (fault.service !== service || (fault.method ?? method) !== method || fault.times <= 0 || !fault.path.test(path)) continue;
        if ((fault.after ?? 0) > 0) {
          fault.after = (fault.after ?? 0) - 1;
          continue;
        }
        fault.times -= 1;
        return fault.answer;
      }
      return null;
    },
    slow: (service, milliseconds) => delays.set(service, milliseconds),
    delayOf: (service) => delays.get(service) ?? 0,
  };
}
