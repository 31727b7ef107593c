/** Addresses that remedies and links are built from; the cloud and the settings decide them. No slash at the end. */
export interface Links {
  /** For example `https://login.microsoftonline.com`. */
  login: string;
  /** For example `https://entra.microsoft.com`. */
  portal: string;
  /** Null in the national clouds: Graph Explorer does not serve them. */
  graphExplorer: string | null;
  /** For example `https://graph.microsoft.com`. */
  graph: string;
  /** The bot's own app registration, for its consent link; without it the remedy has no button. */
  botClientId?: string;
}
