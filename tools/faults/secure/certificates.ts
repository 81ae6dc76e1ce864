import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findJava } from '../../broker/java.js';

const run = promisify(execFile);
export const STORE_PASSWORD = 'only-for-this-run';

export interface Certificates {
  /** PEM of the authority, for clients. */
  readonly caFile: string;
  /** PEM of an authority that signed nothing here. */
  readonly otherCaFile: string;
  /** PKCS 12 with a good certificate for 127.0.0.1. */
  readonly brokerStore: string;
  /** The same, but past its end. */
  readonly expiredStore: string;
  /** A file of this content in the same folder. */
  readonly put: (name: string, content: string) => string;
  readonly remove: () => void;
}

/** An authority and two broker certificates signed by it, made by Java's keytool for this run only. */
export async function makeCertificates(): Promise<Certificates> {
  const folder = mkdtempSync(join(tmpdir(), 'holdpoint-faults-'));
  const file = (name: string): string => join(folder, name);
  const keytool = (store: string, ...args: string[]): Promise<unknown> =>
    run(keytoolCommand(), [
      ...args,
      '-keystore',
      file(store),
      '-storetype',
      'PKCS12',
      '-storepass',
      STORE_PASSWORD,
    ]);
  const keyPair = ['-genkeypair', '-keyalg', 'EC', '-groupname', 'secp256r1'];

  const authority = async (name: string): Promise<string> => {
    const [store, pem] = [`${name}.p12`, `${name}.pem`];
    const what = ['-alias', 'ca', '-dname', `CN=${name}`, '-ext', 'bc:c', '-validity', '7'];
    await keytool(store, ...keyPair, ...what);
    await keytool(store, '-exportcert', '-rfc', '-alias', 'ca', '-file', file(pem));
    return file(pem);
  };
  const caFile = await authority('ca');

  const broker = async (store: string, ...when: string[]): Promise<string> => {
    await keytool(store, ...keyPair, '-alias', 'broker', '-dname', 'CN=localhost');
    await keytool(store, '-certreq', '-alias', 'broker', '-file', file(`${store}.csr`));
    await keytool(
      'ca.p12',
      '-gencert',
      '-rfc',
      '-alias',
      'ca',
      '-infile',
      file(`${store}.csr`),
      '-outfile',
      file(`${store}.pem`),
      '-ext',
      'san=ip:127.0.0.1,dns:localhost',
      ...when,
    );
    writeFileSync(
      file(`${store}.chain`),
      readFileSync(file(`${store}.pem`), 'utf8') + readFileSync(caFile, 'utf8'),
    );
    await keytool(store, '-importcert', '-noprompt', '-alias', 'ca', '-file', caFile);
    await keytool(
      store,
      '-importcert',
      '-noprompt',
      '-alias',
      'broker',
      '-file',
      file(`${store}.chain`),
    );
    return file(store);
  };
  return {
    caFile,
    otherCaFile: await authority('other-ca'),
    brokerStore: await broker('broker.p12', '-validity', '7'),
    expiredStore: await broker('expired.p12', '-startdate', '-9d', '-validity', '2'),
    put: (name, content) => {
      writeFileSync(file(name), content);
      return file(name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Beside the Java that runs the broker; otherwise the path's. */
function keytoolCommand(): string {
  const { command } = findJava();
  return command.includes('/') ? join(dirname(command), 'keytool') : 'keytool';
}
