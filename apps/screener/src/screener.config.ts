import { EMBED_ORDER } from '#holdpoint/contracts';
import { OUTPUT_COMPRESSIONS } from '#holdpoint/kafka';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
} from './class-validator.js';
import { KafkaConfig } from './kafka.config.js';
import { DECIMAL, INTEGER, LIST, readSettings, Setting, TEXT, YES_OR_NO } from './settings.js';
import { DEFAULT_LANES, MOST_THREADS, threadCount } from './thread-count.js';
import { TopicsConfig } from './topics.config.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const OUTSIDE_REGIME = ['notice', 'review'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** How the screener works. */
export class ServiceConfig {
  @Setting(
    'SCREENER_CREATE_TOPICS',
    YES_OR_NO,
    'Create the topics that are missing, instead of refusing to start.',
  )
  @IsBoolean()
  createTopics = false;

  @Setting('SCREENER_PARTITIONS', INTEGER, 'Partitions of the topics that are created.')
  @IsInt()
  @Min(1)
  @Max(1000)
  partitions = 12;

  @Setting(
    'SCREENER_REPLICATION_FACTOR',
    INTEGER,
    'Copies of the topics that are created; -1 is the cluster’s default.',
  )
  @IsInt()
  @Min(-1)
  replicationFactor = -1;

  @Setting(
    'SCREENER_LANES',
    INTEGER,
    'Transactions that may run at a time, over all instances. The same on every instance; change it only with all stopped.',
  )
  @IsInt()
  @Min(1)
  @Max(200)
  lanes = DEFAULT_LANES;

  @Setting(
    'SCREENER_THREADS',
    INTEGER,
    'Threads that screen, each a member of the group with its own copy of the lists; never more than lanes. Not set: one for each processor.',
  )
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_THREADS)
  threads?: number;

  get threadCount(): number {
    return threadCount(this.threads, this.lanes);
  }

  @Setting(
    'SCREENER_HTTP_PORT',
    INTEGER,
    'Port for `/health/live`, `/health/ready` and `/metrics`; 0 takes a free one.',
  )
  @IsInt()
  @Min(0)
  @Max(65535)
  httpPort = 8080;

  @Setting('SCREENER_HTTP_HOST', TEXT, 'Address that the port is opened on.')
  @IsString()
  httpHost = '0.0.0.0';

  @Setting(
    'SCREENER_AS_OF',
    TEXT,
    'Decide by the law of this day, `YYYY-MM-DD` (replay). Not set: the later of `shipBy` and today.',
  )
  @IsOptional()
  @Matches(DAY, { message: 'must be a day, YYYY-MM-DD' })
  asOf?: string;

  @Setting(
    'SCREENER_EMBED_ORDER',
    TEXT,
    'Which decisions carry the whole order: `held`, `always` or `never`.',
  )
  @IsIn(EMBED_ORDER)
  embedOrder: (typeof EMBED_ORDER)[number] = 'held';

  @Setting('SCREENER_INPUT_TYPES', LIST, 'Further CloudEvents types that are read as an order.')
  @IsString({ each: true })
  inputTypes: string[] = [];

  @Setting(
    'SCREENER_LIST_MAX_AGE',
    INTEGER,
    'Days after which a list that nobody checked again holds orders with a Japan nexus. Not set: never.',
  )
  @IsOptional()
  @IsInt()
  @Min(1)
  listMaxAge?: number;

  @Setting(
    'SCREENER_CERTIFICATE_MONTHS',
    INTEGER,
    'Months that an end-user certificate may be old on the day of shipment.',
  )
  @IsInt()
  @Min(1)
  @Max(60)
  certificateMonths = 12;

  @Setting(
    'SCREENER_OUTSIDE_REGIME',
    TEXT,
    'Goods outside the regime to a listed or military party: `notice`, or `review` by a person.',
  )
  @IsIn(OUTSIDE_REGIME)
  outsideRegime: (typeof OUTSIDE_REGIME)[number] = 'notice';

  @Setting(
    'SCREENER_SUSPENDED_UNTIL',
    TEXT,
    'Last day of the suspension by Announcement 70/2025, once an extension is in the official text.',
  )
  @IsOptional()
  @Matches(DAY, { message: 'must be a day, YYYY-MM-DD' })
  suspendedUntil?: string;

  @Setting(
    'SCREENER_DEAD_LETTER_SHARE',
    DECIMAL,
    'Share of dead letters (0 to 1) above which a lane stops instead of emptying the topic.',
  )
  @Min(0.001)
  @Max(1)
  deadLetterShare = 0.5;

  @Setting('SCREENER_DEAD_LETTER_WINDOW', INTEGER, 'Messages over which that share is taken.')
  @IsInt()
  @Min(10)
  deadLetterWindow = 1000;

  @Setting(
    'SCREENER_DEAD_LETTER_MINIMUM',
    INTEGER,
    'Messages that a lane answers before that share can stop it.',
  )
  @IsInt()
  @Min(1)
  deadLetterMinimum = 200;

  @Setting(
    'SCREENER_OUTPUT_COMPRESSION',
    TEXT,
    'Compression of what is written: `none`, `gzip`, `snappy`, `lz4` or `zstd`.',
  )
  @IsIn(OUTPUT_COMPRESSIONS)
  outputCompression: (typeof OUTPUT_COMPRESSIONS)[number] = 'none';

  @Setting(
    'SCREENER_DATA_DIRECTORY',
    TEXT,
    'Folder with the lists and items; the one that comes with the program without it.',
  )
  @IsOptional()
  @IsString()
  dataDirectory?: string;

  @Setting(
    'SCREENER_LOG_PARTIES',
    YES_OR_NO,
    'Write names and addresses of parties into the log. Off: `[redacted]`.',
  )
  @IsBoolean()
  logParties = false;

  @Setting(
    'LOG_LEVEL',
    TEXT,
    'Least level that is logged: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`. One line a decision at `info`.',
  )
  @IsIn(LOG_LEVELS)
  logLevel: (typeof LOG_LEVELS)[number] = 'info';
}

/** The classes of the screener's settings, in the order of the reference page. */
export const CONFIGURATION = { kafka: KafkaConfig, topics: TopicsConfig, service: ServiceConfig };

/** Every setting of the screener, from the environment, parsed once at start. */
export class ScreenerConfig {
  constructor(
    readonly kafka: KafkaConfig,
    readonly topics: TopicsConfig,
    readonly service: ServiceConfig,
  ) {}
}

/** The screener's settings. Throws `ConfigurationError` naming every one that cannot be used. */
export function screenerConfig(
  environment: Readonly<Record<string, string | undefined>>,
): ScreenerConfig {
  const { kafka, topics, service } = readSettings(CONFIGURATION, environment);
  return new ScreenerConfig(kafka, topics, service);
}
