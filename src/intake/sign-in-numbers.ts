/** The AADSTS numbers that we can explain (Microsoft, "Microsoft Entra authentication and authorization error codes"). */
export const signInNumbers = [
  '7000229',
  '700016',
  '700011',
  '7000112',
  '70001',
  '500011',
  '500014',
  '7000215',
  '7000222',
  '700027',
  '50012',
  '7000218',
  '90002',
  '90038',
  '900382',
  '900432',
  '50059',
  '50128',
  '90019',
  '90055',
  '50196',
  '65001',
  '65004',
  '65005',
  '650056',
  '650057',
  '650051',
  '650052',
  '650054',
  '90094',
  '90095',
  '50020',
  '90072',
  '50034',
  '16000',
  '51004',
  '500208',
  '500212',
  '500213',
  '500021',
  '500022',
  '53003',
  '530032',
  '530035',
  '50105',
  '50076',
  '50079',
  '53000',
  '50011',
  '500113',
  '700025',
  '9001023',
] as const;

export type SignInNumber = (typeof signInNumbers)[number];

const known: ReadonlySet<string> = new Set(signInNumbers);

/** Whether we can explain the number, given without its `AADSTS`. */
export function isSignInNumber(number: string): number is SignInNumber {
  return known.has(number);
}
