import { readdirSync, readFileSync } from 'node:fs';

/** Text of a recorded paste. */
export function paste(name: string): string {
  return readFileSync(new URL(`../fixtures/pastes/${name}`, import.meta.url), 'utf8');
}

/** Every recorded paste. */
export const pasteNames = readdirSync(new URL('../fixtures/pastes/', import.meta.url)).filter((name) => name.endsWith('.txt'));

/** Ids that stand in the recorded pastes. */
export const ids = {
  org: '5d0c9b7e-3f42-4f0e-9a51-6f2b8c1d7e90',
  partnerOrg: 'c81e7a44-09d3-4b6e-8f27-2a90d5b3f1ce',
  user: '7b1f4e02-8c65-4d19-b3aa-90e4f7c25d68',
  tenant: '31c6f0aa-5e7b-4d92-8b14-c0d9e8f7a6b5',
  clientRequest: 'e2a9c6d4-1b70-4f3c-8d25-94b6a7f0c318',
  /** Of the block in `debug-info.txt`. */
  tracking: 'ATLAS_d3b07384-d9a0-4c9b-8f6e-1f3a5c7e9b20_87',
  /** Of the block in `wizard-not-set-up.txt`. */
  secondTracking: 'ATLAS_0e4f1a92-6c3d-4b78-a5d1-7e8f90a1b2c3_12',
};
