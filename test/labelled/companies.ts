/** Real companies of Japan for realistic orders: stock and limited companies of the register sample. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface Company {
  readonly corporateNumber: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly address: string;
  readonly postalCode: string;
}

const FILE = new URL('../../data/companies/japan-company-register-sample.tsv.gz', import.meta.url);
const MAKERS =
  /製作所|工業|電機|化学|精機|金属|製鋼|磁|硝子|材料|薬品|機械|セラミ|電子|技研|鉄工|産業|製造/u;

export function readCompanies(): readonly Company[] {
  const [, ...lines] = gunzipSync(readFileSync(FILE)).toString('utf8').trim().split('\n');
  return lines.flatMap((line): Company[] => {
    const [corporateNumber, name, , nameEn, prefecture, city, street, postcode] = line.split('\t');
    if (!name || !corporateNumber || !postcode || !MAKERS.test(name)) return [];
    if (!/株式会社|有限会社|合同会社/u.test(name)) return [];
    return [
      {
        corporateNumber,
        name,
        nameEn: nameEn === undefined || nameEn === '' ? null : nameEn,
        address: `${prefecture ?? ''}${city ?? ''}${street ?? ''}`,
        postalCode: `${postcode.slice(0, 3)}-${postcode.slice(3)}`,
      },
    ];
  });
}
