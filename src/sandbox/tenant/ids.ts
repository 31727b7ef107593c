/** Ids of the sandbox's Contoso tenant; the two of Microsoft and Cisco are the real ones. */
export const integrationAppId = '90db942a-c1eb-4e8d-82e4-eebf64a7e2ae';
export const graphAppId = '00000003-0000-0000-c000-000000000000';

export const tenantId = '6f0d5c1e-3a84-4c0b-9d27-51b8e0f4a9c3';
export const integrationId = '2a9e74d1-5c38-4f06-b1e7-8d93c05fa264';
export const webexIdentityId = 'b84f1c6d-907e-4a52-83fd-e16a2b7c9d05';
export const webexIdentityAppId = '7d25e0b3-f14a-4869-a2c8-09b5d63e81f7';
export const graphId = 'e5c70a92-68d3-4b1f-97ae-34f8b2d1c650';
export const botServicePrincipalId = '41f8d6b7-a25c-4e93-8b0d-c7e914a3f582';
export const botClientId = 'c3a86f20-7b5d-4d1e-9f48-62e0b9d7a135';
export const botClientSecret = 'sandbox~client~secret';
/** Where Cisco's registration lives in the sandbox; the real one is not published. */
export const ciscoTenantId = '9b6e21f4-d0c7-4385-a6f2-18e5c94d7b30';
export const syncJobId = 'CiscoWebex.6f0d5c1e3a844c0b.b84f1c6d';
