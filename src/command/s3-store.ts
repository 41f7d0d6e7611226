import type * as S3Module from '@aws-sdk/client-s3';
import type {Store, StoredAs} from '../publishing/store.js';

/** The maintained client: an optional peer dependency, which nobody needs who writes to a folder. */
type S3 = typeof S3Module;
type Environment = Readonly<Record<string, string | undefined>>;

const YEAR = 'public, max-age=31536000, immutable';

/** Bucket and prefix of an address; the prefix is empty or ends in `/`. */
function placeOf(address: string): {readonly bucket: string; readonly prefix: string} {
  const [, bucket, path = ''] = /^s3:\/\/([a-z\d][a-z\d.-]{1,61}[a-z\d])(?:\/(.*))?$/.exec(address) ?? [];
  if (!bucket) throw new TypeError(`"${address}" is no address of the form s3://bucket/prefix`);
  return {bucket, prefix: path.replace(/\/*$/, '/').replace(/^\/+/, '')};
}

async function loadClient(): Promise<S3> {
  try {
    return await import('@aws-sdk/client-s3');
  } catch (cause) {
    throw new Error('Writing to s3:// needs the S3 client: npm install @aws-sdk/client-s3', {cause});
  }
}

/**
 * A bucket of any service that speaks S3. Address, region and keys come from the variables that all its tools know
 * (`AWS_ENDPOINT_URL_S3`, `AWS_REGION`, `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` …). A file is one PUT, which the
 * service takes as a whole or not at all.
 * @param address `s3://bucket/prefix`
 * @throws TypeError if it is not of that form; an Error with what to do if the client is not there
 */
export async function s3Store(address: string, env: Environment): Promise<Store> {
  const {bucket: Bucket, prefix} = placeOf(address);
  const s3 = await loadClient();
  const client = clientOf(s3, env);
  const at = (path: string) => ({Bucket, Key: prefix + path});
  return {
    async read(path) {
      try {
        const {Body} = await client.send(new s3.GetObjectCommand(at(path)));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async write(path, bytes, as) {
      await client.send(new s3.PutObjectCommand({...at(path), Body: bytes, ...headersOf(as)}));
    },
    async list(start) {
      const paths: string[] = [];
      for await (const {Contents = []} of s3.paginateListObjectsV2({client}, {Bucket, Prefix: prefix + start})) {
        paths.push(...Contents.flatMap(({Key}) => Key?.slice(prefix.length) ?? []));
      }
      return paths;
    },
    async remove(path) {
      await client.send(new s3.DeleteObjectCommand(at(path)));
    },
  };
}

function clientOf({S3Client: Client}: S3, env: Environment): S3Module.S3Client {
  const endpoint = env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL'];
  const region = env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? (endpoint ? 'us-east-1' : undefined);
  const [accessKeyId, secretAccessKey] = [env['AWS_ACCESS_KEY_ID'], env['AWS_SECRET_ACCESS_KEY']];
  const sessionToken = env['AWS_SESSION_TOKEN'];
  return new Client({
    ...region && {region},
    // Without them the client looks where all of Amazon's tools do: files, roles.
    ...accessKeyId && secretAccessKey && {
      credentials: {accessKeyId, secretAccessKey, ...sessionToken && {sessionToken}},
    },
    // Other services than Amazon's have the bucket in the path, and do not know its newer checksums.
    ...endpoint && {endpoint, forcePathStyle: true},
    requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 5,
  });
}

const isMissing = (error: unknown): boolean =>
  (error as {$metadata?: {httpStatusCode?: number}}).$metadata?.httpStatusCode === 404
  && (error as Error).name !== 'NoSuchBucket';

const headersOf = ({type, immutable, encoding}: StoredAs) => ({
  ContentType: type, CacheControl: immutable ? YEAR : 'no-cache', ...encoding && {ContentEncoding: encoding},
});
