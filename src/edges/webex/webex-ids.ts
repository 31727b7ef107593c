/**
 * What a Webex id stands for: the last part of `ciscospark://<region>/<KIND>/<uuid>` which it is the base64 of, in lower
 * case. The region may differ between two ids of one thing. An id of another form is given back in lower case.
 */
export function bareId(id: string): string {
  const address = /^[\w+/=-]{16,1000}$/.test(id) ? Buffer.from(id, 'base64').toString('utf8') : '';
  const inner = address.match(/^ciscospark:\/\/[^/]*\/[A-Z_]+\/([^/]+)$/)?.[1];
  return (inner ?? id).toLowerCase();
}

/** Whether two Webex ids name the same thing. */
export function sameId(one: string, other: string): boolean {
  return one === other || bareId(one) === bareId(other);
}
