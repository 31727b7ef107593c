/** A KQL query for Log Analytics that finds a request by its client-request-id in the Graph activity logs, where they are collected. */
export function activityLogQuery(clientRequestId: string): string {
  const id = clientRequestId.replaceAll(/[^0-9a-zA-Z-]/g, '');
  return `MicrosoftGraphActivityLogs | where ClientRequestId == '${id}' | project TimeGenerated, AppId, ServicePrincipalId, ResponseStatusCode, RequestUri, SignInActivityId`;
}
