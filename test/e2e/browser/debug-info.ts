/** A tracking id that no other has, the same in every run. */
export function newTrackingId(number: number): string {
  return `ATLAS_8e2f6b90-41c7-4d35-9a8e-${number.toString(16).padStart(12, '0')}_57`;
}

/** What *Copy Debug Info* gives for the known fault, with this tracking id. */
export function debugInfo(trackingId: string): string {
  return `Referrer: Control Hub notification toaster-links
Browser URL: https://admin.webex.com/settings
Control Hub Build: 20261119-5d20e7b
View Org ID: 0f6c1b52-7d3e-4a94-8c25-6b1e9d40a7f3
Logged-in User ID: 3b7e90c4-1f58-4d2a-9e63-a80c5d17b246
Logged-in User Org ID: 0f6c1b52-7d3e-4a94-8c25-6b1e9d40a7f3
Customer Type: Enterprise

Status: 401
Status Text: Unauthorized
URL: https://identity-b-us.webex.com/extIntegration/azureAD/0f6c1b52-7d3e-4a94-8c25-6b1e9d40a7f3/v1/WebexApplications/status
Tracking ID: ${trackingId}

Error: {"error":{"key":"401","message":[{"code":"701018","description":"Request unauthorized. client-request-id: d7a1c4e8-3b96-4f52-80cd-5e9f0a6b2713"}]},"trackingId":"${trackingId}"}

Message: Azure AD integration error. The request was unauthorized. Please sign out and try again. TrackingID: ${trackingId}`;
}
