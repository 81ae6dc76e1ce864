import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DEFAULT_DATA_DIRECTORY } from '#holdpoint/lists';

/** A company as Japan's corporate-number register of 2020 names it. */
export interface RegisteredCompany {
  readonly corporateNumber: string;
  readonly name: string;
  readonly kana: string;
  /** Empty where none was filed. */
  readonly nameEn: string;
  readonly prefecture: string;
  readonly address: string;
  /** `108-0075`, or empty. */
  readonly postalCode: string;
}

const FILE = join('companies', 'japan-company-register-sample.tsv.gz');
/** Forms that trade; the register also holds courts, towns, temples and unions. */
const TRADING_FORM = /株式会社|有限会社|合同会社/;

/** The trading companies of the sample, in the file's order. */
export function readCompanies(dataDirectory = DEFAULT_DATA_DIRECTORY): RegisteredCompany[] {
  const text = gunzipSync(readFileSync(join(dataDirectory, FILE))).toString('utf8');
  const [header, ...lines] = text.trimEnd().split('\n');
  const columns = header!.split('\t');
  const column = (cells: string[], name: string): string => {
    const at = columns.indexOf(name);
    if (at < 0) throw new Error(`${FILE} has no column ${name}`);
    return cells[at] ?? '';
  };
  return lines
    .map((line) => line.split('\t'))
    .filter((cells) => TRADING_FORM.test(column(cells, 'name')))
    .map((cells) => {
      const prefecture = column(cells, 'prefecture');
      const postcode = column(cells, 'postcode');
      return {
        corporateNumber: column(cells, 'corporate_number'),
        name: column(cells, 'name'),
        kana: column(cells, 'kana'),
        nameEn: column(cells, 'name_en'),
        prefecture,
        address: `${prefecture}${column(cells, 'city')}${column(cells, 'street')}`,
        postalCode: /^\d{7}$/.test(postcode) ? `${postcode.slice(0, 3)}-${postcode.slice(3)}` : '',
      };
    });
}
