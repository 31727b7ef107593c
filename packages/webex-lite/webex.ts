/** Stands in for the Webex SDK; see docs/decisions. */
export const webex = {};
