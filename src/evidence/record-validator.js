// Compiled from schemas/record.schema.json by scripts/schemas.mjs. Do not edit.

export const validate = validate52
export default validate52
const schema19 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/record.schema.json',
  title: 'Socketgate record',
  type: 'object',
  description:
    "One run's evidence, condensed, with its provenance: the input of the verdict, and what a baseline stores.",
  properties: {
    version: { const: 1, description: 'Version of this format.' },
    plan: {
      type: 'object',
      description: 'The plan that was run.',
      properties: {
        name: { type: 'string', description: 'Name of the plan.', examples: ['orders-feed'] },
        file: {
          type: 'string',
          description: 'File of the plan, as it was given.',
          examples: ['orders.plan.yaml'],
        },
      },
      required: ['name', 'file'],
      additionalProperties: false,
    },
    series: {
      type: 'object',
      description: 'What the run may be compared with: only records of one series are.',
      properties: {
        key: {
          type: 'string',
          description: 'First 12 hex digits of the SHA-256 of the canonical JSON of the other fields.',
          pattern: '^[0-9a-f]{12}$',
        },
        digest: { type: 'string', description: 'SHA-256 of the canonical JSON of what changes the load.' },
        profile: { type: 'string', description: 'Name of the profile; `full` without one.' },
        engine: {
          type: 'string',
          description: 'Engine and its major version.',
          examples: ['k6-2', 'embedded-20'],
        },
        environment: { type: ['string', 'null'], description: 'Environment of the plan.' },
        runnerLabel: {
          type: 'string',
          description: 'Label of the machine that ran the load.',
          examples: ['linux-x64-4'],
        },
      },
      required: ['key', 'digest', 'profile', 'engine', 'environment', 'runnerLabel'],
      additionalProperties: false,
    },
    provenance: {
      type: 'object',
      description: 'Where, when and with what the run was made.',
      properties: {
        tool: { type: 'string', description: 'Version of Socketgate.' },
        engine: {
          type: 'object',
          description: 'What executed the load.',
          properties: {
            name: { enum: ['k6', 'embedded'], description: 'Name of the engine.' },
            version: { type: 'string', description: 'Version of the engine.', examples: ['2.2.0'] },
          },
          required: ['name', 'version'],
          additionalProperties: false,
        },
        started: {
          type: 'string',
          description: 'Start, ISO 8601 in UTC.',
          examples: ['2026-11-24T02:06:40.000Z'],
        },
        ended: { type: 'string', description: 'End, ISO 8601 in UTC.' },
        machine: {
          type: 'object',
          description: 'The machine of the generator.',
          properties: {
            id: { type: 'string', description: 'A hash that says only "the same machine" or "another".' },
            os: { type: 'string', description: 'Operating system, as Node names it.' },
            arch: { type: 'string', description: 'Processor architecture, as Node names it.' },
            cpu: { type: 'string', description: 'Model of the processor.' },
            cores: { type: 'integer', minimum: 0, description: 'Cores that a process can use.' },
          },
          required: ['id', 'os', 'arch', 'cpu', 'cores'],
          additionalProperties: false,
        },
        runnerLabel: {
          type: 'string',
          description: 'Label of the machine; `<os>-<arch>-<cores>` unless given.',
        },
        commit: { type: ['string', 'null'], description: 'Commit of the build under test.' },
        ref: { type: ['string', 'null'], description: 'Git ref of the build under test.' },
        runId: { type: 'string', description: 'Identifies the run.' },
        attempt: { type: 'integer', minimum: 0, description: 'Attempt of the run, from 1.' },
      },
      required: [
        'tool',
        'engine',
        'started',
        'ended',
        'machine',
        'runnerLabel',
        'commit',
        'ref',
        'runId',
        'attempt',
      ],
      additionalProperties: false,
    },
    timeline: {
      type: 'object',
      description: 'The phases of every scenario, by its name.',
      additionalProperties: {
        type: 'array',
        description: 'Phases in time order, without holes.',
        items: {
          type: 'object',
          description: 'One phase.',
          properties: {
            phase: { enum: ['ramp', 'steady', 'disrupt', 'idle', 'down'], description: 'Name of the phase.' },
            from: { type: 'number', description: 'Begin, ms since the start of the run.' },
            to: { type: 'number', description: 'End, ms since the start of the run, exclusive.' },
          },
          required: ['phase', 'from', 'to'],
          additionalProperties: false,
        },
      },
    },
    duration: {
      type: 'number',
      description: 'ms from the first scenario’s start to the last sample.',
      minimum: 0,
    },
    ended: {
      enum: ['clean', 'aborted', 'killed', 'hung', 'crashed', 'cancelled'],
      description: 'How the engine came to its end.',
    },
    abortedOn: {
      type: ['string', 'null'],
      description: 'The threshold on which the engine stopped.',
      examples: ['ws_connect_failed: rate<0.1'],
    },
    complete: {
      type: 'boolean',
      description: 'No evidence is missing by the fault of the generator or of the caller.',
    },
    problems: {
      type: 'array',
      description: 'Why the evidence is not whole.',
      items: {
        type: 'object',
        description: 'One thing that is missing or broken.',
        properties: {
          what: {
            enum: [
              'no-summary',
              'summary-mismatch',
              'torn-stream',
              'script-errors',
              'killed',
              'hung',
              'crashed',
              'few-sessions',
              'non-finite',
              'too-many-series',
              'no-samples',
              'cancelled',
            ],
            description: 'What is missing or broken.',
          },
          fault: { enum: ['engine', 'service', 'caller'], description: 'Whose fault it is.' },
          message: { type: 'string', description: 'One sentence with its figures.' },
        },
        required: ['what', 'fault', 'message'],
        additionalProperties: false,
      },
    },
    stats: {
      type: 'array',
      description:
        'Every metric: whole, by feed, by feed and phase, by its own dimension, and for every selector of a threshold or a gate.',
      items: {
        oneOf: [
          {
            type: 'object',
            description: 'A trend: exact quantiles of all samples.',
            properties: {
              kind: { const: 'trend', description: 'Kind of the metric.' },
              metric: {
                type: 'string',
                description: 'Name of the metric.',
                examples: ['ws_message_latency'],
              },
              tags: {
                type: 'object',
                description:
                  'The tags that a sample must carry to be counted; empty: every sample of the metric.',
                additionalProperties: { type: 'string', description: 'Value of the tag.' },
                examples: [{ feed: 'orders', phase: 'steady' }],
              },
              count: { type: 'integer', minimum: 1, description: 'Samples.' },
              distinct: {
                type: ['integer', 'null'],
                minimum: 0,
                description:
                  'Messages that can be told apart; a message that fans out to many sockets is one. Null where nothing tells them apart.',
              },
              min: { type: 'number', description: 'Least value, in the unit of the metric (ms for times).' },
              max: {
                type: 'number',
                description: 'Greatest value, in the unit of the metric (ms for times).',
              },
              avg: { type: 'number', description: 'Mean, in the unit of the metric (ms for times).' },
              p25: {
                type: 'number',
                description:
                  '25th percentile, in the unit of the metric (ms for times): type 7, linear interpolation at q × (n − 1), as k6 computes it.',
              },
              p50: {
                type: 'number',
                description:
                  'Median, in the unit of the metric (ms for times): type 7, linear interpolation at q × (n − 1), as k6 computes it.',
              },
              p75: {
                type: 'number',
                description:
                  '75th percentile, in the unit of the metric (ms for times): type 7, linear interpolation at q × (n − 1), as k6 computes it.',
              },
              p90: {
                type: 'number',
                description:
                  '90th percentile, in the unit of the metric (ms for times): type 7, linear interpolation at q × (n − 1), as k6 computes it.',
              },
              p95: {
                type: 'number',
                description:
                  '95th percentile, in the unit of the metric (ms for times): type 7, linear interpolation at q × (n − 1), as k6 computes it.',
              },
              p975: {
                type: 'number',
                description:
                  '97.5th percentile, in the unit of the metric (ms for times): type 7, linear interpolation at q × (n − 1), as k6 computes it.',
              },
              p99: {
                type: 'number',
                description:
                  '99th percentile, in the unit of the metric (ms for times): type 7, linear interpolation at q × (n − 1), as k6 computes it.',
              },
              p999: {
                type: 'number',
                description:
                  '99.9th percentile, in the unit of the metric (ms for times): type 7, linear interpolation at q × (n − 1), as k6 computes it.',
              },
              slices: {
                type: ['array', 'null'],
                description:
                  'Medians of ten equal slices of the joined steady time, in time order; null for an empty slice. Null without steady samples.',
                minItems: 10,
                maxItems: 10,
                items: { type: ['number', 'null'], description: 'Median of one slice.' },
              },
              whole: {
                type: 'boolean',
                description: 'Every value is whole: measured with a clock of whole ms.',
              },
            },
            required: [
              'kind',
              'metric',
              'tags',
              'count',
              'distinct',
              'min',
              'max',
              'avg',
              'p25',
              'p50',
              'p75',
              'p90',
              'p95',
              'p975',
              'p99',
              'p999',
              'slices',
              'whole',
            ],
            additionalProperties: false,
          },
          {
            type: 'object',
            description: 'A counter.',
            properties: {
              kind: { const: 'counter', description: 'Kind of the metric.' },
              metric: {
                type: 'string',
                description: 'Name of the metric.',
                examples: ['ws_message_latency'],
              },
              tags: {
                type: 'object',
                description:
                  'The tags that a sample must carry to be counted; empty: every sample of the metric.',
                additionalProperties: { type: 'string', description: 'Value of the tag.' },
                examples: [{ feed: 'orders', phase: 'steady' }],
              },
              count: { type: 'integer', minimum: 1, description: 'Samples.' },
              total: { type: 'number', description: 'Sum of the values.' },
              rate: { type: 'number', description: '`total` per second of the whole run.' },
            },
            required: ['kind', 'metric', 'tags', 'count', 'total', 'rate'],
            additionalProperties: false,
          },
          {
            type: 'object',
            description: 'A rate.',
            properties: {
              kind: { const: 'rate', description: 'Kind of the metric.' },
              metric: {
                type: 'string',
                description: 'Name of the metric.',
                examples: ['ws_message_latency'],
              },
              tags: {
                type: 'object',
                description:
                  'The tags that a sample must carry to be counted; empty: every sample of the metric.',
                additionalProperties: { type: 'string', description: 'Value of the tag.' },
                examples: [{ feed: 'orders', phase: 'steady' }],
              },
              count: { type: 'integer', minimum: 1, description: 'Samples.' },
              trues: { type: 'integer', minimum: 0, description: 'Samples other than 0.' },
              rate: { type: 'number', description: '`trues` ÷ `count`, a share.', minimum: 0, maximum: 1 },
            },
            required: ['kind', 'metric', 'tags', 'count', 'trues', 'rate'],
            additionalProperties: false,
          },
          {
            type: 'object',
            description: 'A gauge.',
            properties: {
              kind: { const: 'gauge', description: 'Kind of the metric.' },
              metric: {
                type: 'string',
                description: 'Name of the metric.',
                examples: ['ws_message_latency'],
              },
              tags: {
                type: 'object',
                description:
                  'The tags that a sample must carry to be counted; empty: every sample of the metric.',
                additionalProperties: { type: 'string', description: 'Value of the tag.' },
                examples: [{ feed: 'orders', phase: 'steady' }],
              },
              count: { type: 'integer', minimum: 1, description: 'Samples.' },
              last: { type: 'number', description: 'The newest value.' },
              min: { type: 'number', description: 'Least value.' },
              max: { type: 'number', description: 'Greatest value.' },
            },
            required: ['kind', 'metric', 'tags', 'count', 'last', 'min', 'max'],
            additionalProperties: false,
          },
        ],
        description: 'One metric and tag set.',
      },
    },
    measured: {
      type: 'array',
      description: 'What the samples say about every threshold.',
      items: {
        type: 'object',
        description: 'One threshold.',
        properties: {
          threshold: {
            type: 'string',
            description: 'The threshold, canonical.',
            examples: ['ws_message_latency{feed:orders}: p(99)<200'],
          },
          actual: {
            type: ['number', 'null'],
            description: 'The figure of the threshold’s statistic; null without samples.',
          },
          n: { type: 'integer', minimum: 0, description: 'Samples of the selector.' },
          distinct: {
            type: ['integer', 'null'],
            minimum: 0,
            description: 'Messages that can be told apart; null where nothing tells them apart.',
          },
          beyond: {
            type: ['integer', 'null'],
            minimum: 0,
            description: 'For a percentile: samples on the wrong side of the bound.',
          },
        },
        required: ['threshold', 'actual', 'n', 'distinct', 'beyond'],
        additionalProperties: false,
      },
    },
    deliveries: {
      type: 'array',
      description: 'Stated message rates against what came.',
      items: {
        type: 'object',
        description: 'One feed of one scenario.',
        properties: {
          scenario: { type: 'string', description: 'Name of the scenario.' },
          feed: { type: ['string', 'null'], description: 'Name of the feed.' },
          stated: { type: 'number', description: 'Messages per socket and second, as the plan states.' },
          matched: { type: 'integer', minimum: 0, description: 'Matched messages in the steady phase.' },
          socketSeconds: {
            type: 'number',
            description: 'Seconds that subscribed sockets were open in the steady phase, added up.',
            minimum: 0,
          },
        },
        required: ['scenario', 'feed', 'stated', 'matched', 'socketSeconds'],
        additionalProperties: false,
      },
    },
    sockets: {
      type: 'object',
      description: 'What became of the sockets.',
      properties: {
        tried: { type: 'integer', minimum: 0, description: 'Upgrades tried.' },
        opened: { type: 'integer', minimum: 0, description: 'Upgrades answered with 101.' },
        subscribed: {
          type: 'integer',
          minimum: 0,
          description: 'Opened sockets that finished their `open` steps.',
        },
        peak: { type: 'integer', minimum: 0, description: 'The most sockets open at one moment.' },
        failed: {
          type: 'array',
          description: 'Upgrades that opened no socket, by reason.',
          items: {
            type: 'object',
            description: 'One reason.',
            properties: {
              reason: { type: 'string', description: 'Why.', examples: ['refused', 'handshake', 'timeout'] },
              status: {
                type: ['string', 'null'],
                description: 'HTTP status of a bad handshake.',
                examples: ['503'],
              },
              count: { type: 'integer', minimum: 0, description: 'Upgrades.' },
            },
            required: ['reason', 'status', 'count'],
            additionalProperties: false,
          },
        },
        unended: { type: 'integer', minimum: 0, description: 'Opened sockets for which no close was seen.' },
      },
      required: ['tried', 'opened', 'subscribed', 'peak', 'failed', 'unended'],
      additionalProperties: false,
    },
    http: {
      type: 'object',
      description: 'HTTP requests.',
      properties: {
        requests: { type: 'integer', minimum: 0, description: 'Requests made.' },
        answered: { type: 'integer', minimum: 0, description: 'Requests that got any answer.' },
        failed: {
          type: 'integer',
          minimum: 0,
          description: 'Requests whose status was not expected, or without an answer.',
        },
        byStatus: {
          type: 'object',
          description: 'Requests by status; `0` is no answer.',
          additionalProperties: { type: 'integer', minimum: 0, description: 'Requests.' },
        },
      },
      required: ['requests', 'answered', 'failed', 'byStatus'],
      additionalProperties: false,
    },
    closes: {
      type: 'array',
      description: 'How opened sockets ended, the most frequent first.',
      items: {
        type: 'object',
        description: 'One kind of end.',
        properties: {
          code: { type: 'string', description: 'Close code, or `none`.', examples: ['1000', '1011', 'none'] },
          side: {
            type: 'string',
            description: 'Who ended it.',
            examples: ['service', 'plan', 'generator', 'unknown'],
          },
          how: {
            type: 'string',
            description: 'How it ended.',
            examples: ['frame', 'fin', 'rst', 'unanswered'],
          },
          scenario: { type: 'string', description: 'Name of the scenario.' },
          feed: { type: ['string', 'null'], description: 'Name of the feed.' },
          phase: { type: ['string', 'null'], description: 'Phase in which it ended.' },
          reason: { type: ['string', 'null'], description: 'The service’s own words, cut. Foreign text.' },
          count: { type: 'integer', minimum: 0, description: 'Sockets.' },
        },
        required: ['code', 'side', 'how', 'scenario', 'feed', 'phase', 'reason', 'count'],
        additionalProperties: false,
      },
    },
    health: {
      type: 'object',
      description: 'How fit the generator was. Null: not measured on this system.',
      properties: {
        cpuP95: {
          type: ['number', 'null'],
          description: '95th percentile of the CPU time used, a share of the cores that the engine can use.',
          minimum: 0,
        },
        cores: { type: 'integer', minimum: 0, description: 'Cores that the engine can use.' },
        lagP99: {
          type: ['number', 'null'],
          description: '99th percentile of the generator’s own delay, ms.',
        },
        lagSamples: { type: 'integer', minimum: 0, description: 'Samples of that delay.' },
        stealP95: {
          type: ['number', 'null'],
          description: '95th percentile of the CPU time that the hypervisor took, a share.',
          minimum: 0,
        },
        droppedIterations: {
          type: 'integer',
          minimum: 0,
          description: 'Iterations that no free virtual user could start.',
        },
        memoryPeak: { type: ['integer', 'null'], minimum: 0, description: 'Most memory used, bytes.' },
        descriptorLimit: {
          type: ['integer', 'null'],
          minimum: 0,
          description: 'Open files that the engine may have.',
        },
        probe: {
          type: ['number', 'null'],
          description: 'ms of a fixed micro-benchmark, run just before the load.',
        },
      },
      required: [
        'cpuP95',
        'cores',
        'lagP99',
        'lagSamples',
        'stealP95',
        'droppedIterations',
        'memoryPeak',
        'descriptorLimit',
        'probe',
      ],
      additionalProperties: false,
    },
    bytes: {
      type: 'object',
      description: 'Bytes on the wire, as the engine counts them.',
      properties: {
        sent: { type: 'integer', minimum: 0, description: 'Sent.' },
        received: { type: 'integer', minimum: 0, description: 'Received.' },
      },
      required: ['sent', 'received'],
      additionalProperties: false,
    },
  },
  required: [
    'version',
    'plan',
    'series',
    'provenance',
    'timeline',
    'duration',
    'ended',
    'abortedOn',
    'complete',
    'problems',
    'stats',
    'measured',
    'deliveries',
    'sockets',
    'http',
    'closes',
    'health',
    'bytes',
  ],
  additionalProperties: false,
}
const func1 = Object.prototype.hasOwnProperty
const pattern3 = /^[0-9a-f]{12}$/u

function validate52(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="https://raw.githubusercontent.com/OWNER/socketgate/v1/schemas/record.schema.json" */
  let vErrors = null
  let errors = 0
  const evaluated0 = validate52.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.version === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'version' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.plan === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'plan' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.series === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'series' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.provenance === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'provenance' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.timeline === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'timeline' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.duration === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'duration' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.ended === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'ended' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.abortedOn === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'abortedOn' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.complete === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'complete' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.problems === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'problems' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.stats === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'stats' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    if (data.measured === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'measured' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err11]
      } else {
        vErrors.push(err11)
      }
      errors++
    }
    if (data.deliveries === undefined) {
      const err12 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'deliveries' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err12]
      } else {
        vErrors.push(err12)
      }
      errors++
    }
    if (data.sockets === undefined) {
      const err13 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'sockets' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err13]
      } else {
        vErrors.push(err13)
      }
      errors++
    }
    if (data.http === undefined) {
      const err14 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'http' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err14]
      } else {
        vErrors.push(err14)
      }
      errors++
    }
    if (data.closes === undefined) {
      const err15 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'closes' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err15]
      } else {
        vErrors.push(err15)
      }
      errors++
    }
    if (data.health === undefined) {
      const err16 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'health' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err16]
      } else {
        vErrors.push(err16)
      }
      errors++
    }
    if (data.bytes === undefined) {
      const err17 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bytes' },
        schema: schema19.required,
        parentSchema: schema19,
        data,
      }
      if (vErrors === null) {
        vErrors = [err17]
      } else {
        vErrors.push(err17)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err18 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema19,
          data,
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      }
    }
    if (data.version !== undefined) {
      const data0 = data.version
      if (1 !== data0) {
        const err19 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          schema: 1,
          parentSchema: schema19.properties.version,
          data: data0,
        }
        if (vErrors === null) {
          vErrors = [err19]
        } else {
          vErrors.push(err19)
        }
        errors++
      }
    }
    if (data.plan !== undefined) {
      const data1 = data.plan
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        if (data1.name === undefined) {
          const err20 = {
            instancePath: instancePath + '/plan',
            schemaPath: '#/properties/plan/required',
            keyword: 'required',
            params: { missingProperty: 'name' },
            schema: schema19.properties.plan.required,
            parentSchema: schema19.properties.plan,
            data: data1,
          }
          if (vErrors === null) {
            vErrors = [err20]
          } else {
            vErrors.push(err20)
          }
          errors++
        }
        if (data1.file === undefined) {
          const err21 = {
            instancePath: instancePath + '/plan',
            schemaPath: '#/properties/plan/required',
            keyword: 'required',
            params: { missingProperty: 'file' },
            schema: schema19.properties.plan.required,
            parentSchema: schema19.properties.plan,
            data: data1,
          }
          if (vErrors === null) {
            vErrors = [err21]
          } else {
            vErrors.push(err21)
          }
          errors++
        }
        for (const key1 in data1) {
          if (!(key1 === 'name' || key1 === 'file')) {
            const err22 = {
              instancePath: instancePath + '/plan',
              schemaPath: '#/properties/plan/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              schema: false,
              parentSchema: schema19.properties.plan,
              data: data1,
            }
            if (vErrors === null) {
              vErrors = [err22]
            } else {
              vErrors.push(err22)
            }
            errors++
          }
        }
        if (data1.name !== undefined) {
          const data2 = data1.name
          if (typeof data2 !== 'string') {
            const err23 = {
              instancePath: instancePath + '/plan/name',
              schemaPath: '#/properties/plan/properties/name/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema19.properties.plan.properties.name.type,
              parentSchema: schema19.properties.plan.properties.name,
              data: data2,
            }
            if (vErrors === null) {
              vErrors = [err23]
            } else {
              vErrors.push(err23)
            }
            errors++
          }
        }
        if (data1.file !== undefined) {
          const data3 = data1.file
          if (typeof data3 !== 'string') {
            const err24 = {
              instancePath: instancePath + '/plan/file',
              schemaPath: '#/properties/plan/properties/file/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema19.properties.plan.properties.file.type,
              parentSchema: schema19.properties.plan.properties.file,
              data: data3,
            }
            if (vErrors === null) {
              vErrors = [err24]
            } else {
              vErrors.push(err24)
            }
            errors++
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/plan',
          schemaPath: '#/properties/plan/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema19.properties.plan.type,
          parentSchema: schema19.properties.plan,
          data: data1,
        }
        if (vErrors === null) {
          vErrors = [err25]
        } else {
          vErrors.push(err25)
        }
        errors++
      }
    }
    if (data.series !== undefined) {
      const data4 = data.series
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (data4.key === undefined) {
          const err26 = {
            instancePath: instancePath + '/series',
            schemaPath: '#/properties/series/required',
            keyword: 'required',
            params: { missingProperty: 'key' },
            schema: schema19.properties.series.required,
            parentSchema: schema19.properties.series,
            data: data4,
          }
          if (vErrors === null) {
            vErrors = [err26]
          } else {
            vErrors.push(err26)
          }
          errors++
        }
        if (data4.digest === undefined) {
          const err27 = {
            instancePath: instancePath + '/series',
            schemaPath: '#/properties/series/required',
            keyword: 'required',
            params: { missingProperty: 'digest' },
            schema: schema19.properties.series.required,
            parentSchema: schema19.properties.series,
            data: data4,
          }
          if (vErrors === null) {
            vErrors = [err27]
          } else {
            vErrors.push(err27)
          }
          errors++
        }
        if (data4.profile === undefined) {
          const err28 = {
            instancePath: instancePath + '/series',
            schemaPath: '#/properties/series/required',
            keyword: 'required',
            params: { missingProperty: 'profile' },
            schema: schema19.properties.series.required,
            parentSchema: schema19.properties.series,
            data: data4,
          }
          if (vErrors === null) {
            vErrors = [err28]
          } else {
            vErrors.push(err28)
          }
          errors++
        }
        if (data4.engine === undefined) {
          const err29 = {
            instancePath: instancePath + '/series',
            schemaPath: '#/properties/series/required',
            keyword: 'required',
            params: { missingProperty: 'engine' },
            schema: schema19.properties.series.required,
            parentSchema: schema19.properties.series,
            data: data4,
          }
          if (vErrors === null) {
            vErrors = [err29]
          } else {
            vErrors.push(err29)
          }
          errors++
        }
        if (data4.environment === undefined) {
          const err30 = {
            instancePath: instancePath + '/series',
            schemaPath: '#/properties/series/required',
            keyword: 'required',
            params: { missingProperty: 'environment' },
            schema: schema19.properties.series.required,
            parentSchema: schema19.properties.series,
            data: data4,
          }
          if (vErrors === null) {
            vErrors = [err30]
          } else {
            vErrors.push(err30)
          }
          errors++
        }
        if (data4.runnerLabel === undefined) {
          const err31 = {
            instancePath: instancePath + '/series',
            schemaPath: '#/properties/series/required',
            keyword: 'required',
            params: { missingProperty: 'runnerLabel' },
            schema: schema19.properties.series.required,
            parentSchema: schema19.properties.series,
            data: data4,
          }
          if (vErrors === null) {
            vErrors = [err31]
          } else {
            vErrors.push(err31)
          }
          errors++
        }
        for (const key2 in data4) {
          if (
            !(
              key2 === 'key' ||
              key2 === 'digest' ||
              key2 === 'profile' ||
              key2 === 'engine' ||
              key2 === 'environment' ||
              key2 === 'runnerLabel'
            )
          ) {
            const err32 = {
              instancePath: instancePath + '/series',
              schemaPath: '#/properties/series/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              schema: false,
              parentSchema: schema19.properties.series,
              data: data4,
            }
            if (vErrors === null) {
              vErrors = [err32]
            } else {
              vErrors.push(err32)
            }
            errors++
          }
        }
        if (data4.key !== undefined) {
          const data5 = data4.key
          if (typeof data5 === 'string') {
            if (!pattern3.test(data5)) {
              const err33 = {
                instancePath: instancePath + '/series/key',
                schemaPath: '#/properties/series/properties/key/pattern',
                keyword: 'pattern',
                params: { pattern: '^[0-9a-f]{12}$' },
                schema: '^[0-9a-f]{12}$',
                parentSchema: schema19.properties.series.properties.key,
                data: data5,
              }
              if (vErrors === null) {
                vErrors = [err33]
              } else {
                vErrors.push(err33)
              }
              errors++
            }
          } else {
            const err34 = {
              instancePath: instancePath + '/series/key',
              schemaPath: '#/properties/series/properties/key/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema19.properties.series.properties.key.type,
              parentSchema: schema19.properties.series.properties.key,
              data: data5,
            }
            if (vErrors === null) {
              vErrors = [err34]
            } else {
              vErrors.push(err34)
            }
            errors++
          }
        }
        if (data4.digest !== undefined) {
          const data6 = data4.digest
          if (typeof data6 !== 'string') {
            const err35 = {
              instancePath: instancePath + '/series/digest',
              schemaPath: '#/properties/series/properties/digest/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema19.properties.series.properties.digest.type,
              parentSchema: schema19.properties.series.properties.digest,
              data: data6,
            }
            if (vErrors === null) {
              vErrors = [err35]
            } else {
              vErrors.push(err35)
            }
            errors++
          }
        }
        if (data4.profile !== undefined) {
          const data7 = data4.profile
          if (typeof data7 !== 'string') {
            const err36 = {
              instancePath: instancePath + '/series/profile',
              schemaPath: '#/properties/series/properties/profile/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema19.properties.series.properties.profile.type,
              parentSchema: schema19.properties.series.properties.profile,
              data: data7,
            }
            if (vErrors === null) {
              vErrors = [err36]
            } else {
              vErrors.push(err36)
            }
            errors++
          }
        }
        if (data4.engine !== undefined) {
          const data8 = data4.engine
          if (typeof data8 !== 'string') {
            const err37 = {
              instancePath: instancePath + '/series/engine',
              schemaPath: '#/properties/series/properties/engine/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema19.properties.series.properties.engine.type,
              parentSchema: schema19.properties.series.properties.engine,
              data: data8,
            }
            if (vErrors === null) {
              vErrors = [err37]
            } else {
              vErrors.push(err37)
            }
            errors++
          }
        }
        if (data4.environment !== undefined) {
          const data9 = data4.environment
          if (typeof data9 !== 'string' && data9 !== null) {
            const err38 = {
              instancePath: instancePath + '/series/environment',
              schemaPath: '#/properties/series/properties/environment/type',
              keyword: 'type',
              params: { type: schema19.properties.series.properties.environment.type },
              schema: schema19.properties.series.properties.environment.type,
              parentSchema: schema19.properties.series.properties.environment,
              data: data9,
            }
            if (vErrors === null) {
              vErrors = [err38]
            } else {
              vErrors.push(err38)
            }
            errors++
          }
        }
        if (data4.runnerLabel !== undefined) {
          const data10 = data4.runnerLabel
          if (typeof data10 !== 'string') {
            const err39 = {
              instancePath: instancePath + '/series/runnerLabel',
              schemaPath: '#/properties/series/properties/runnerLabel/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema19.properties.series.properties.runnerLabel.type,
              parentSchema: schema19.properties.series.properties.runnerLabel,
              data: data10,
            }
            if (vErrors === null) {
              vErrors = [err39]
            } else {
              vErrors.push(err39)
            }
            errors++
          }
        }
      } else {
        const err40 = {
          instancePath: instancePath + '/series',
          schemaPath: '#/properties/series/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema19.properties.series.type,
          parentSchema: schema19.properties.series,
          data: data4,
        }
        if (vErrors === null) {
          vErrors = [err40]
        } else {
          vErrors.push(err40)
        }
        errors++
      }
    }
    if (data.provenance !== undefined) {
      const data11 = data.provenance
      if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
        if (data11.tool === undefined) {
          const err41 = {
            instancePath: instancePath + '/provenance',
            schemaPath: '#/properties/provenance/required',
            keyword: 'required',
            params: { missingProperty: 'tool' },
            schema: schema19.properties.provenance.required,
            parentSchema: schema19.properties.provenance,
            data: data11,
          }
          if (vErrors === null) {
            vErrors = [err41]
          } else {
            vErrors.push(err41)
          }
          errors++
        }
        if (data11.engine === undefined) {
          const err42 = {
            instancePath: instancePath + '/provenance',
            schemaPath: '#/properties/provenance/required',
            keyword: 'required',
            params: { missingProperty: 'engine' },
            schema: schema19.properties.provenance.required,
            parentSchema: schema19.properties.provenance,
            data: data11,
          }
          if (vErrors === null) {
            vErrors = [err42]
          } else {
            vErrors.push(err42)
          }
          errors++
        }
        if (data11.started === undefined) {
          const err43 = {
            instancePath: instancePath + '/provenance',
            schemaPath: '#/properties/provenance/required',
            keyword: 'required',
            params: { missingProperty: 'started' },
            schema: schema19.properties.provenance.required,
            parentSchema: schema19.properties.provenance,
            data: data11,
          }
          if (vErrors === null) {
            vErrors = [err43]
          } else {
            vErrors.push(err43)
          }
          errors++
        }
        if (data11.ended === undefined) {
          const err44 = {
            instancePath: instancePath + '/provenance',
            schemaPath: '#/properties/provenance/required',
            keyword: 'required',
            params: { missingProperty: 'ended' },
            schema: schema19.properties.provenance.required,
            parentSchema: schema19.properties.provenance,
            data: data11,
          }
          if (vErrors === null) {
            vErrors = [err44]
          } else {
            vErrors.push(err44)
          }
          errors++
        }
        if (data11.machine === undefined) {
          const err45 = {
            instancePath: instancePath + '/provenance',
            schemaPath: '#/properties/provenance/required',
            keyword: 'required',
            params: { missingProperty: 'machine' },
            schema: schema19.properties.provenance.required,
            parentSchema: schema19.properties.provenance,
            data: data11,
          }
          if (vErrors === null) {
            vErrors = [err45]
          } else {
            vErrors.push(err45)
          }
          errors++
        }
        if (data11.runnerLabel === undefined) {
          const err46 = {
            instancePath: instancePath + '/provenance',
            schemaPath: '#/properties/provenance/required',
            keyword: 'required',
            params: { missingProperty: 'runnerLabel' },
            schema: schema19.properties.provenance.required,
            parentSchema: schema19.properties.provenance,
            data: data11,
          }
          if (vErrors === null) {
            vErrors = [err46]
          } else {
            vErrors.push(err46)
          }
          errors++
        }
        if (data11.commit === undefined) {
          const err47 = {
            instancePath: instancePath + '/provenance',
            schemaPath: '#/properties/provenance/required',
            keyword: 'required',
            params: { missingProperty: 'commit' },
            schema: schema19.properties.provenance.required,
            parentSchema: schema19.properties.provenance,
            data: data11,
          }
          if (vErrors === null) {
            vErrors = [err47]
          } else {
            vErrors.push(err47)
          }
          errors++
        }
        if (data11.ref === undefined) {
          const err48 = {
            instancePath: instancePath + '/provenance',
            schemaPath: '#/properties/provenance/required',
            keyword: 'required',
            params: { missingProperty: 'ref' },
            schema: schema19.properties.provenance.required,
            parentSchema: schema19.properties.provenance,
            data: data11,
          }
          if (vErrors === null) {
            vErrors = [err48]
          } else {
            vErrors.push(err48)
          }
          errors++
        }
        if (data11.runId === undefined) {
          const err49 = {
            instancePath: instancePath + '/provenance',
            schemaPath: '#/properties/provenance/required',
            keyword: 'required',
            params: { missingProperty: 'runId' },
            schema: schema19.properties.provenance.required,
            parentSchema: schema19.properties.provenance,
            data: data11,
          }
          if (vErrors === null) {
            vErrors = [err49]
          } else {
            vErrors.push(err49)
          }
          errors++
        }
        if (data11.attempt === undefined) {
          const err50 = {
            instancePath: instancePath + '/provenance',
            schemaPath: '#/properties/provenance/required',
            keyword: 'required',
            params: { missingProperty: 'attempt' },
            schema: schema19.properties.provenance.required,
            parentSchema: schema19.properties.provenance,
            data: data11,
          }
          if (vErrors === null) {
            vErrors = [err50]
          } else {
            vErrors.push(err50)
          }
          errors++
        }
        for (const key3 in data11) {
          if (!func1.call(schema19.properties.provenance.properties, key3)) {
            const err51 = {
              instancePath: instancePath + '/provenance',
              schemaPath: '#/properties/provenance/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
              schema: false,
              parentSchema: schema19.properties.provenance,
              data: data11,
            }
            if (vErrors === null) {
              vErrors = [err51]
            } else {
              vErrors.push(err51)
            }
            errors++
          }
        }
        if (data11.tool !== undefined) {
          const data12 = data11.tool
          if (typeof data12 !== 'string') {
            const err52 = {
              instancePath: instancePath + '/provenance/tool',
              schemaPath: '#/properties/provenance/properties/tool/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema19.properties.provenance.properties.tool.type,
              parentSchema: schema19.properties.provenance.properties.tool,
              data: data12,
            }
            if (vErrors === null) {
              vErrors = [err52]
            } else {
              vErrors.push(err52)
            }
            errors++
          }
        }
        if (data11.engine !== undefined) {
          const data13 = data11.engine
          if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
            if (data13.name === undefined) {
              const err53 = {
                instancePath: instancePath + '/provenance/engine',
                schemaPath: '#/properties/provenance/properties/engine/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
                schema: schema19.properties.provenance.properties.engine.required,
                parentSchema: schema19.properties.provenance.properties.engine,
                data: data13,
              }
              if (vErrors === null) {
                vErrors = [err53]
              } else {
                vErrors.push(err53)
              }
              errors++
            }
            if (data13.version === undefined) {
              const err54 = {
                instancePath: instancePath + '/provenance/engine',
                schemaPath: '#/properties/provenance/properties/engine/required',
                keyword: 'required',
                params: { missingProperty: 'version' },
                schema: schema19.properties.provenance.properties.engine.required,
                parentSchema: schema19.properties.provenance.properties.engine,
                data: data13,
              }
              if (vErrors === null) {
                vErrors = [err54]
              } else {
                vErrors.push(err54)
              }
              errors++
            }
            for (const key4 in data13) {
              if (!(key4 === 'name' || key4 === 'version')) {
                const err55 = {
                  instancePath: instancePath + '/provenance/engine',
                  schemaPath: '#/properties/provenance/properties/engine/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key4 },
                  schema: false,
                  parentSchema: schema19.properties.provenance.properties.engine,
                  data: data13,
                }
                if (vErrors === null) {
                  vErrors = [err55]
                } else {
                  vErrors.push(err55)
                }
                errors++
              }
            }
            if (data13.name !== undefined) {
              const data14 = data13.name
              if (!(data14 === 'k6' || data14 === 'embedded')) {
                const err56 = {
                  instancePath: instancePath + '/provenance/engine/name',
                  schemaPath: '#/properties/provenance/properties/engine/properties/name/enum',
                  keyword: 'enum',
                  params: {
                    allowedValues: schema19.properties.provenance.properties.engine.properties.name.enum,
                  },
                  schema: schema19.properties.provenance.properties.engine.properties.name.enum,
                  parentSchema: schema19.properties.provenance.properties.engine.properties.name,
                  data: data14,
                }
                if (vErrors === null) {
                  vErrors = [err56]
                } else {
                  vErrors.push(err56)
                }
                errors++
              }
            }
            if (data13.version !== undefined) {
              const data15 = data13.version
              if (typeof data15 !== 'string') {
                const err57 = {
                  instancePath: instancePath + '/provenance/engine/version',
                  schemaPath: '#/properties/provenance/properties/engine/properties/version/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema19.properties.provenance.properties.engine.properties.version.type,
                  parentSchema: schema19.properties.provenance.properties.engine.properties.version,
                  data: data15,
                }
                if (vErrors === null) {
                  vErrors = [err57]
                } else {
                  vErrors.push(err57)
                }
                errors++
              }
            }
          } else {
            const err58 = {
              instancePath: instancePath + '/provenance/engine',
              schemaPath: '#/properties/provenance/properties/engine/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema19.properties.provenance.properties.engine.type,
              parentSchema: schema19.properties.provenance.properties.engine,
              data: data13,
            }
            if (vErrors === null) {
              vErrors = [err58]
            } else {
              vErrors.push(err58)
            }
            errors++
          }
        }
        if (data11.started !== undefined) {
          const data16 = data11.started
          if (typeof data16 !== 'string') {
            const err59 = {
              instancePath: instancePath + '/provenance/started',
              schemaPath: '#/properties/provenance/properties/started/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema19.properties.provenance.properties.started.type,
              parentSchema: schema19.properties.provenance.properties.started,
              data: data16,
            }
            if (vErrors === null) {
              vErrors = [err59]
            } else {
              vErrors.push(err59)
            }
            errors++
          }
        }
        if (data11.ended !== undefined) {
          const data17 = data11.ended
          if (typeof data17 !== 'string') {
            const err60 = {
              instancePath: instancePath + '/provenance/ended',
              schemaPath: '#/properties/provenance/properties/ended/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema19.properties.provenance.properties.ended.type,
              parentSchema: schema19.properties.provenance.properties.ended,
              data: data17,
            }
            if (vErrors === null) {
              vErrors = [err60]
            } else {
              vErrors.push(err60)
            }
            errors++
          }
        }
        if (data11.machine !== undefined) {
          const data18 = data11.machine
          if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
            if (data18.id === undefined) {
              const err61 = {
                instancePath: instancePath + '/provenance/machine',
                schemaPath: '#/properties/provenance/properties/machine/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
                schema: schema19.properties.provenance.properties.machine.required,
                parentSchema: schema19.properties.provenance.properties.machine,
                data: data18,
              }
              if (vErrors === null) {
                vErrors = [err61]
              } else {
                vErrors.push(err61)
              }
              errors++
            }
            if (data18.os === undefined) {
              const err62 = {
                instancePath: instancePath + '/provenance/machine',
                schemaPath: '#/properties/provenance/properties/machine/required',
                keyword: 'required',
                params: { missingProperty: 'os' },
                schema: schema19.properties.provenance.properties.machine.required,
                parentSchema: schema19.properties.provenance.properties.machine,
                data: data18,
              }
              if (vErrors === null) {
                vErrors = [err62]
              } else {
                vErrors.push(err62)
              }
              errors++
            }
            if (data18.arch === undefined) {
              const err63 = {
                instancePath: instancePath + '/provenance/machine',
                schemaPath: '#/properties/provenance/properties/machine/required',
                keyword: 'required',
                params: { missingProperty: 'arch' },
                schema: schema19.properties.provenance.properties.machine.required,
                parentSchema: schema19.properties.provenance.properties.machine,
                data: data18,
              }
              if (vErrors === null) {
                vErrors = [err63]
              } else {
                vErrors.push(err63)
              }
              errors++
            }
            if (data18.cpu === undefined) {
              const err64 = {
                instancePath: instancePath + '/provenance/machine',
                schemaPath: '#/properties/provenance/properties/machine/required',
                keyword: 'required',
                params: { missingProperty: 'cpu' },
                schema: schema19.properties.provenance.properties.machine.required,
                parentSchema: schema19.properties.provenance.properties.machine,
                data: data18,
              }
              if (vErrors === null) {
                vErrors = [err64]
              } else {
                vErrors.push(err64)
              }
              errors++
            }
            if (data18.cores === undefined) {
              const err65 = {
                instancePath: instancePath + '/provenance/machine',
                schemaPath: '#/properties/provenance/properties/machine/required',
                keyword: 'required',
                params: { missingProperty: 'cores' },
                schema: schema19.properties.provenance.properties.machine.required,
                parentSchema: schema19.properties.provenance.properties.machine,
                data: data18,
              }
              if (vErrors === null) {
                vErrors = [err65]
              } else {
                vErrors.push(err65)
              }
              errors++
            }
            for (const key5 in data18) {
              if (
                !(key5 === 'id' || key5 === 'os' || key5 === 'arch' || key5 === 'cpu' || key5 === 'cores')
              ) {
                const err66 = {
                  instancePath: instancePath + '/provenance/machine',
                  schemaPath: '#/properties/provenance/properties/machine/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key5 },
                  schema: false,
                  parentSchema: schema19.properties.provenance.properties.machine,
                  data: data18,
                }
                if (vErrors === null) {
                  vErrors = [err66]
                } else {
                  vErrors.push(err66)
                }
                errors++
              }
            }
            if (data18.id !== undefined) {
              const data19 = data18.id
              if (typeof data19 !== 'string') {
                const err67 = {
                  instancePath: instancePath + '/provenance/machine/id',
                  schemaPath: '#/properties/provenance/properties/machine/properties/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema19.properties.provenance.properties.machine.properties.id.type,
                  parentSchema: schema19.properties.provenance.properties.machine.properties.id,
                  data: data19,
                }
                if (vErrors === null) {
                  vErrors = [err67]
                } else {
                  vErrors.push(err67)
                }
                errors++
              }
            }
            if (data18.os !== undefined) {
              const data20 = data18.os
              if (typeof data20 !== 'string') {
                const err68 = {
                  instancePath: instancePath + '/provenance/machine/os',
                  schemaPath: '#/properties/provenance/properties/machine/properties/os/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema19.properties.provenance.properties.machine.properties.os.type,
                  parentSchema: schema19.properties.provenance.properties.machine.properties.os,
                  data: data20,
                }
                if (vErrors === null) {
                  vErrors = [err68]
                } else {
                  vErrors.push(err68)
                }
                errors++
              }
            }
            if (data18.arch !== undefined) {
              const data21 = data18.arch
              if (typeof data21 !== 'string') {
                const err69 = {
                  instancePath: instancePath + '/provenance/machine/arch',
                  schemaPath: '#/properties/provenance/properties/machine/properties/arch/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema19.properties.provenance.properties.machine.properties.arch.type,
                  parentSchema: schema19.properties.provenance.properties.machine.properties.arch,
                  data: data21,
                }
                if (vErrors === null) {
                  vErrors = [err69]
                } else {
                  vErrors.push(err69)
                }
                errors++
              }
            }
            if (data18.cpu !== undefined) {
              const data22 = data18.cpu
              if (typeof data22 !== 'string') {
                const err70 = {
                  instancePath: instancePath + '/provenance/machine/cpu',
                  schemaPath: '#/properties/provenance/properties/machine/properties/cpu/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema19.properties.provenance.properties.machine.properties.cpu.type,
                  parentSchema: schema19.properties.provenance.properties.machine.properties.cpu,
                  data: data22,
                }
                if (vErrors === null) {
                  vErrors = [err70]
                } else {
                  vErrors.push(err70)
                }
                errors++
              }
            }
            if (data18.cores !== undefined) {
              const data23 = data18.cores
              if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
                const err71 = {
                  instancePath: instancePath + '/provenance/machine/cores',
                  schemaPath: '#/properties/provenance/properties/machine/properties/cores/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  schema: schema19.properties.provenance.properties.machine.properties.cores.type,
                  parentSchema: schema19.properties.provenance.properties.machine.properties.cores,
                  data: data23,
                }
                if (vErrors === null) {
                  vErrors = [err71]
                } else {
                  vErrors.push(err71)
                }
                errors++
              }
              if (typeof data23 == 'number' && isFinite(data23)) {
                if (data23 < 0 || isNaN(data23)) {
                  const err72 = {
                    instancePath: instancePath + '/provenance/machine/cores',
                    schemaPath: '#/properties/provenance/properties/machine/properties/cores/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema19.properties.provenance.properties.machine.properties.cores,
                    data: data23,
                  }
                  if (vErrors === null) {
                    vErrors = [err72]
                  } else {
                    vErrors.push(err72)
                  }
                  errors++
                }
              }
            }
          } else {
            const err73 = {
              instancePath: instancePath + '/provenance/machine',
              schemaPath: '#/properties/provenance/properties/machine/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema19.properties.provenance.properties.machine.type,
              parentSchema: schema19.properties.provenance.properties.machine,
              data: data18,
            }
            if (vErrors === null) {
              vErrors = [err73]
            } else {
              vErrors.push(err73)
            }
            errors++
          }
        }
        if (data11.runnerLabel !== undefined) {
          const data24 = data11.runnerLabel
          if (typeof data24 !== 'string') {
            const err74 = {
              instancePath: instancePath + '/provenance/runnerLabel',
              schemaPath: '#/properties/provenance/properties/runnerLabel/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema19.properties.provenance.properties.runnerLabel.type,
              parentSchema: schema19.properties.provenance.properties.runnerLabel,
              data: data24,
            }
            if (vErrors === null) {
              vErrors = [err74]
            } else {
              vErrors.push(err74)
            }
            errors++
          }
        }
        if (data11.commit !== undefined) {
          const data25 = data11.commit
          if (typeof data25 !== 'string' && data25 !== null) {
            const err75 = {
              instancePath: instancePath + '/provenance/commit',
              schemaPath: '#/properties/provenance/properties/commit/type',
              keyword: 'type',
              params: { type: schema19.properties.provenance.properties.commit.type },
              schema: schema19.properties.provenance.properties.commit.type,
              parentSchema: schema19.properties.provenance.properties.commit,
              data: data25,
            }
            if (vErrors === null) {
              vErrors = [err75]
            } else {
              vErrors.push(err75)
            }
            errors++
          }
        }
        if (data11.ref !== undefined) {
          const data26 = data11.ref
          if (typeof data26 !== 'string' && data26 !== null) {
            const err76 = {
              instancePath: instancePath + '/provenance/ref',
              schemaPath: '#/properties/provenance/properties/ref/type',
              keyword: 'type',
              params: { type: schema19.properties.provenance.properties.ref.type },
              schema: schema19.properties.provenance.properties.ref.type,
              parentSchema: schema19.properties.provenance.properties.ref,
              data: data26,
            }
            if (vErrors === null) {
              vErrors = [err76]
            } else {
              vErrors.push(err76)
            }
            errors++
          }
        }
        if (data11.runId !== undefined) {
          const data27 = data11.runId
          if (typeof data27 !== 'string') {
            const err77 = {
              instancePath: instancePath + '/provenance/runId',
              schemaPath: '#/properties/provenance/properties/runId/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema19.properties.provenance.properties.runId.type,
              parentSchema: schema19.properties.provenance.properties.runId,
              data: data27,
            }
            if (vErrors === null) {
              vErrors = [err77]
            } else {
              vErrors.push(err77)
            }
            errors++
          }
        }
        if (data11.attempt !== undefined) {
          const data28 = data11.attempt
          if (!(typeof data28 == 'number' && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
            const err78 = {
              instancePath: instancePath + '/provenance/attempt',
              schemaPath: '#/properties/provenance/properties/attempt/type',
              keyword: 'type',
              params: { type: 'integer' },
              schema: schema19.properties.provenance.properties.attempt.type,
              parentSchema: schema19.properties.provenance.properties.attempt,
              data: data28,
            }
            if (vErrors === null) {
              vErrors = [err78]
            } else {
              vErrors.push(err78)
            }
            errors++
          }
          if (typeof data28 == 'number' && isFinite(data28)) {
            if (data28 < 0 || isNaN(data28)) {
              const err79 = {
                instancePath: instancePath + '/provenance/attempt',
                schemaPath: '#/properties/provenance/properties/attempt/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.provenance.properties.attempt,
                data: data28,
              }
              if (vErrors === null) {
                vErrors = [err79]
              } else {
                vErrors.push(err79)
              }
              errors++
            }
          }
        }
      } else {
        const err80 = {
          instancePath: instancePath + '/provenance',
          schemaPath: '#/properties/provenance/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema19.properties.provenance.type,
          parentSchema: schema19.properties.provenance,
          data: data11,
        }
        if (vErrors === null) {
          vErrors = [err80]
        } else {
          vErrors.push(err80)
        }
        errors++
      }
    }
    if (data.timeline !== undefined) {
      const data29 = data.timeline
      if (data29 && typeof data29 == 'object' && !Array.isArray(data29)) {
        for (const key6 in data29) {
          const data30 = data29[key6]
          if (Array.isArray(data30)) {
            const len0 = data30.length
            for (let i0 = 0; i0 < len0; i0++) {
              const data31 = data30[i0]
              if (data31 && typeof data31 == 'object' && !Array.isArray(data31)) {
                if (data31.phase === undefined) {
                  const err81 = {
                    instancePath:
                      instancePath + '/timeline/' + key6.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i0,
                    schemaPath: '#/properties/timeline/additionalProperties/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'phase' },
                    schema: schema19.properties.timeline.additionalProperties.items.required,
                    parentSchema: schema19.properties.timeline.additionalProperties.items,
                    data: data31,
                  }
                  if (vErrors === null) {
                    vErrors = [err81]
                  } else {
                    vErrors.push(err81)
                  }
                  errors++
                }
                if (data31.from === undefined) {
                  const err82 = {
                    instancePath:
                      instancePath + '/timeline/' + key6.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i0,
                    schemaPath: '#/properties/timeline/additionalProperties/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'from' },
                    schema: schema19.properties.timeline.additionalProperties.items.required,
                    parentSchema: schema19.properties.timeline.additionalProperties.items,
                    data: data31,
                  }
                  if (vErrors === null) {
                    vErrors = [err82]
                  } else {
                    vErrors.push(err82)
                  }
                  errors++
                }
                if (data31.to === undefined) {
                  const err83 = {
                    instancePath:
                      instancePath + '/timeline/' + key6.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i0,
                    schemaPath: '#/properties/timeline/additionalProperties/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'to' },
                    schema: schema19.properties.timeline.additionalProperties.items.required,
                    parentSchema: schema19.properties.timeline.additionalProperties.items,
                    data: data31,
                  }
                  if (vErrors === null) {
                    vErrors = [err83]
                  } else {
                    vErrors.push(err83)
                  }
                  errors++
                }
                for (const key7 in data31) {
                  if (!(key7 === 'phase' || key7 === 'from' || key7 === 'to')) {
                    const err84 = {
                      instancePath:
                        instancePath +
                        '/timeline/' +
                        key6.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i0,
                      schemaPath: '#/properties/timeline/additionalProperties/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key7 },
                      schema: false,
                      parentSchema: schema19.properties.timeline.additionalProperties.items,
                      data: data31,
                    }
                    if (vErrors === null) {
                      vErrors = [err84]
                    } else {
                      vErrors.push(err84)
                    }
                    errors++
                  }
                }
                if (data31.phase !== undefined) {
                  const data32 = data31.phase
                  if (
                    !(
                      data32 === 'ramp' ||
                      data32 === 'steady' ||
                      data32 === 'disrupt' ||
                      data32 === 'idle' ||
                      data32 === 'down'
                    )
                  ) {
                    const err85 = {
                      instancePath:
                        instancePath +
                        '/timeline/' +
                        key6.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i0 +
                        '/phase',
                      schemaPath: '#/properties/timeline/additionalProperties/items/properties/phase/enum',
                      keyword: 'enum',
                      params: {
                        allowedValues:
                          schema19.properties.timeline.additionalProperties.items.properties.phase.enum,
                      },
                      schema: schema19.properties.timeline.additionalProperties.items.properties.phase.enum,
                      parentSchema: schema19.properties.timeline.additionalProperties.items.properties.phase,
                      data: data32,
                    }
                    if (vErrors === null) {
                      vErrors = [err85]
                    } else {
                      vErrors.push(err85)
                    }
                    errors++
                  }
                }
                if (data31.from !== undefined) {
                  const data33 = data31.from
                  if (!(typeof data33 == 'number' && isFinite(data33))) {
                    const err86 = {
                      instancePath:
                        instancePath +
                        '/timeline/' +
                        key6.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i0 +
                        '/from',
                      schemaPath: '#/properties/timeline/additionalProperties/items/properties/from/type',
                      keyword: 'type',
                      params: { type: 'number' },
                      schema: schema19.properties.timeline.additionalProperties.items.properties.from.type,
                      parentSchema: schema19.properties.timeline.additionalProperties.items.properties.from,
                      data: data33,
                    }
                    if (vErrors === null) {
                      vErrors = [err86]
                    } else {
                      vErrors.push(err86)
                    }
                    errors++
                  }
                }
                if (data31.to !== undefined) {
                  const data34 = data31.to
                  if (!(typeof data34 == 'number' && isFinite(data34))) {
                    const err87 = {
                      instancePath:
                        instancePath +
                        '/timeline/' +
                        key6.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/' +
                        i0 +
                        '/to',
                      schemaPath: '#/properties/timeline/additionalProperties/items/properties/to/type',
                      keyword: 'type',
                      params: { type: 'number' },
                      schema: schema19.properties.timeline.additionalProperties.items.properties.to.type,
                      parentSchema: schema19.properties.timeline.additionalProperties.items.properties.to,
                      data: data34,
                    }
                    if (vErrors === null) {
                      vErrors = [err87]
                    } else {
                      vErrors.push(err87)
                    }
                    errors++
                  }
                }
              } else {
                const err88 = {
                  instancePath:
                    instancePath + '/timeline/' + key6.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i0,
                  schemaPath: '#/properties/timeline/additionalProperties/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  schema: schema19.properties.timeline.additionalProperties.items.type,
                  parentSchema: schema19.properties.timeline.additionalProperties.items,
                  data: data31,
                }
                if (vErrors === null) {
                  vErrors = [err88]
                } else {
                  vErrors.push(err88)
                }
                errors++
              }
            }
          } else {
            const err89 = {
              instancePath: instancePath + '/timeline/' + key6.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/timeline/additionalProperties/type',
              keyword: 'type',
              params: { type: 'array' },
              schema: schema19.properties.timeline.additionalProperties.type,
              parentSchema: schema19.properties.timeline.additionalProperties,
              data: data30,
            }
            if (vErrors === null) {
              vErrors = [err89]
            } else {
              vErrors.push(err89)
            }
            errors++
          }
        }
      } else {
        const err90 = {
          instancePath: instancePath + '/timeline',
          schemaPath: '#/properties/timeline/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema19.properties.timeline.type,
          parentSchema: schema19.properties.timeline,
          data: data29,
        }
        if (vErrors === null) {
          vErrors = [err90]
        } else {
          vErrors.push(err90)
        }
        errors++
      }
    }
    if (data.duration !== undefined) {
      const data35 = data.duration
      if (typeof data35 == 'number' && isFinite(data35)) {
        if (data35 < 0 || isNaN(data35)) {
          const err91 = {
            instancePath: instancePath + '/duration',
            schemaPath: '#/properties/duration/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema19.properties.duration,
            data: data35,
          }
          if (vErrors === null) {
            vErrors = [err91]
          } else {
            vErrors.push(err91)
          }
          errors++
        }
      } else {
        const err92 = {
          instancePath: instancePath + '/duration',
          schemaPath: '#/properties/duration/type',
          keyword: 'type',
          params: { type: 'number' },
          schema: schema19.properties.duration.type,
          parentSchema: schema19.properties.duration,
          data: data35,
        }
        if (vErrors === null) {
          vErrors = [err92]
        } else {
          vErrors.push(err92)
        }
        errors++
      }
    }
    if (data.ended !== undefined) {
      const data36 = data.ended
      if (
        !(
          data36 === 'clean' ||
          data36 === 'aborted' ||
          data36 === 'killed' ||
          data36 === 'hung' ||
          data36 === 'crashed' ||
          data36 === 'cancelled'
        )
      ) {
        const err93 = {
          instancePath: instancePath + '/ended',
          schemaPath: '#/properties/ended/enum',
          keyword: 'enum',
          params: { allowedValues: schema19.properties.ended.enum },
          schema: schema19.properties.ended.enum,
          parentSchema: schema19.properties.ended,
          data: data36,
        }
        if (vErrors === null) {
          vErrors = [err93]
        } else {
          vErrors.push(err93)
        }
        errors++
      }
    }
    if (data.abortedOn !== undefined) {
      const data37 = data.abortedOn
      if (typeof data37 !== 'string' && data37 !== null) {
        const err94 = {
          instancePath: instancePath + '/abortedOn',
          schemaPath: '#/properties/abortedOn/type',
          keyword: 'type',
          params: { type: schema19.properties.abortedOn.type },
          schema: schema19.properties.abortedOn.type,
          parentSchema: schema19.properties.abortedOn,
          data: data37,
        }
        if (vErrors === null) {
          vErrors = [err94]
        } else {
          vErrors.push(err94)
        }
        errors++
      }
    }
    if (data.complete !== undefined) {
      const data38 = data.complete
      if (typeof data38 !== 'boolean') {
        const err95 = {
          instancePath: instancePath + '/complete',
          schemaPath: '#/properties/complete/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema19.properties.complete.type,
          parentSchema: schema19.properties.complete,
          data: data38,
        }
        if (vErrors === null) {
          vErrors = [err95]
        } else {
          vErrors.push(err95)
        }
        errors++
      }
    }
    if (data.problems !== undefined) {
      const data39 = data.problems
      if (Array.isArray(data39)) {
        const len1 = data39.length
        for (let i1 = 0; i1 < len1; i1++) {
          const data40 = data39[i1]
          if (data40 && typeof data40 == 'object' && !Array.isArray(data40)) {
            if (data40.what === undefined) {
              const err96 = {
                instancePath: instancePath + '/problems/' + i1,
                schemaPath: '#/properties/problems/items/required',
                keyword: 'required',
                params: { missingProperty: 'what' },
                schema: schema19.properties.problems.items.required,
                parentSchema: schema19.properties.problems.items,
                data: data40,
              }
              if (vErrors === null) {
                vErrors = [err96]
              } else {
                vErrors.push(err96)
              }
              errors++
            }
            if (data40.fault === undefined) {
              const err97 = {
                instancePath: instancePath + '/problems/' + i1,
                schemaPath: '#/properties/problems/items/required',
                keyword: 'required',
                params: { missingProperty: 'fault' },
                schema: schema19.properties.problems.items.required,
                parentSchema: schema19.properties.problems.items,
                data: data40,
              }
              if (vErrors === null) {
                vErrors = [err97]
              } else {
                vErrors.push(err97)
              }
              errors++
            }
            if (data40.message === undefined) {
              const err98 = {
                instancePath: instancePath + '/problems/' + i1,
                schemaPath: '#/properties/problems/items/required',
                keyword: 'required',
                params: { missingProperty: 'message' },
                schema: schema19.properties.problems.items.required,
                parentSchema: schema19.properties.problems.items,
                data: data40,
              }
              if (vErrors === null) {
                vErrors = [err98]
              } else {
                vErrors.push(err98)
              }
              errors++
            }
            for (const key8 in data40) {
              if (!(key8 === 'what' || key8 === 'fault' || key8 === 'message')) {
                const err99 = {
                  instancePath: instancePath + '/problems/' + i1,
                  schemaPath: '#/properties/problems/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key8 },
                  schema: false,
                  parentSchema: schema19.properties.problems.items,
                  data: data40,
                }
                if (vErrors === null) {
                  vErrors = [err99]
                } else {
                  vErrors.push(err99)
                }
                errors++
              }
            }
            if (data40.what !== undefined) {
              const data41 = data40.what
              if (
                !(
                  data41 === 'no-summary' ||
                  data41 === 'summary-mismatch' ||
                  data41 === 'torn-stream' ||
                  data41 === 'script-errors' ||
                  data41 === 'killed' ||
                  data41 === 'hung' ||
                  data41 === 'crashed' ||
                  data41 === 'few-sessions' ||
                  data41 === 'non-finite' ||
                  data41 === 'too-many-series' ||
                  data41 === 'no-samples' ||
                  data41 === 'cancelled'
                )
              ) {
                const err100 = {
                  instancePath: instancePath + '/problems/' + i1 + '/what',
                  schemaPath: '#/properties/problems/items/properties/what/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema19.properties.problems.items.properties.what.enum },
                  schema: schema19.properties.problems.items.properties.what.enum,
                  parentSchema: schema19.properties.problems.items.properties.what,
                  data: data41,
                }
                if (vErrors === null) {
                  vErrors = [err100]
                } else {
                  vErrors.push(err100)
                }
                errors++
              }
            }
            if (data40.fault !== undefined) {
              const data42 = data40.fault
              if (!(data42 === 'engine' || data42 === 'service' || data42 === 'caller')) {
                const err101 = {
                  instancePath: instancePath + '/problems/' + i1 + '/fault',
                  schemaPath: '#/properties/problems/items/properties/fault/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema19.properties.problems.items.properties.fault.enum },
                  schema: schema19.properties.problems.items.properties.fault.enum,
                  parentSchema: schema19.properties.problems.items.properties.fault,
                  data: data42,
                }
                if (vErrors === null) {
                  vErrors = [err101]
                } else {
                  vErrors.push(err101)
                }
                errors++
              }
            }
            if (data40.message !== undefined) {
              const data43 = data40.message
              if (typeof data43 !== 'string') {
                const err102 = {
                  instancePath: instancePath + '/problems/' + i1 + '/message',
                  schemaPath: '#/properties/problems/items/properties/message/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema19.properties.problems.items.properties.message.type,
                  parentSchema: schema19.properties.problems.items.properties.message,
                  data: data43,
                }
                if (vErrors === null) {
                  vErrors = [err102]
                } else {
                  vErrors.push(err102)
                }
                errors++
              }
            }
          } else {
            const err103 = {
              instancePath: instancePath + '/problems/' + i1,
              schemaPath: '#/properties/problems/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema19.properties.problems.items.type,
              parentSchema: schema19.properties.problems.items,
              data: data40,
            }
            if (vErrors === null) {
              vErrors = [err103]
            } else {
              vErrors.push(err103)
            }
            errors++
          }
        }
      } else {
        const err104 = {
          instancePath: instancePath + '/problems',
          schemaPath: '#/properties/problems/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema19.properties.problems.type,
          parentSchema: schema19.properties.problems,
          data: data39,
        }
        if (vErrors === null) {
          vErrors = [err104]
        } else {
          vErrors.push(err104)
        }
        errors++
      }
    }
    if (data.stats !== undefined) {
      const data44 = data.stats
      if (Array.isArray(data44)) {
        const len2 = data44.length
        for (let i2 = 0; i2 < len2; i2++) {
          const data45 = data44[i2]
          const _errs95 = errors
          let valid15 = false
          let passing0 = null
          const _errs96 = errors
          if (data45 && typeof data45 == 'object' && !Array.isArray(data45)) {
            if (data45.kind === undefined) {
              const err105 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'kind' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err105]
              } else {
                vErrors.push(err105)
              }
              errors++
            }
            if (data45.metric === undefined) {
              const err106 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'metric' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err106]
              } else {
                vErrors.push(err106)
              }
              errors++
            }
            if (data45.tags === undefined) {
              const err107 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'tags' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err107]
              } else {
                vErrors.push(err107)
              }
              errors++
            }
            if (data45.count === undefined) {
              const err108 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'count' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err108]
              } else {
                vErrors.push(err108)
              }
              errors++
            }
            if (data45.distinct === undefined) {
              const err109 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'distinct' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err109]
              } else {
                vErrors.push(err109)
              }
              errors++
            }
            if (data45.min === undefined) {
              const err110 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'min' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err110]
              } else {
                vErrors.push(err110)
              }
              errors++
            }
            if (data45.max === undefined) {
              const err111 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'max' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err111]
              } else {
                vErrors.push(err111)
              }
              errors++
            }
            if (data45.avg === undefined) {
              const err112 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'avg' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err112]
              } else {
                vErrors.push(err112)
              }
              errors++
            }
            if (data45.p25 === undefined) {
              const err113 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'p25' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err113]
              } else {
                vErrors.push(err113)
              }
              errors++
            }
            if (data45.p50 === undefined) {
              const err114 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'p50' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err114]
              } else {
                vErrors.push(err114)
              }
              errors++
            }
            if (data45.p75 === undefined) {
              const err115 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'p75' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err115]
              } else {
                vErrors.push(err115)
              }
              errors++
            }
            if (data45.p90 === undefined) {
              const err116 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'p90' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err116]
              } else {
                vErrors.push(err116)
              }
              errors++
            }
            if (data45.p95 === undefined) {
              const err117 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'p95' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err117]
              } else {
                vErrors.push(err117)
              }
              errors++
            }
            if (data45.p975 === undefined) {
              const err118 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'p975' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err118]
              } else {
                vErrors.push(err118)
              }
              errors++
            }
            if (data45.p99 === undefined) {
              const err119 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'p99' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err119]
              } else {
                vErrors.push(err119)
              }
              errors++
            }
            if (data45.p999 === undefined) {
              const err120 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'p999' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err120]
              } else {
                vErrors.push(err120)
              }
              errors++
            }
            if (data45.slices === undefined) {
              const err121 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'slices' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err121]
              } else {
                vErrors.push(err121)
              }
              errors++
            }
            if (data45.whole === undefined) {
              const err122 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'whole' },
                schema: schema19.properties.stats.items.oneOf[0].required,
                parentSchema: schema19.properties.stats.items.oneOf[0],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err122]
              } else {
                vErrors.push(err122)
              }
              errors++
            }
            for (const key9 in data45) {
              if (!func1.call(schema19.properties.stats.items.oneOf[0].properties, key9)) {
                const err123 = {
                  instancePath: instancePath + '/stats/' + i2,
                  schemaPath: '#/properties/stats/items/oneOf/0/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key9 },
                  schema: false,
                  parentSchema: schema19.properties.stats.items.oneOf[0],
                  data: data45,
                }
                if (vErrors === null) {
                  vErrors = [err123]
                } else {
                  vErrors.push(err123)
                }
                errors++
              }
            }
            if (data45.kind !== undefined) {
              const data46 = data45.kind
              if ('trend' !== data46) {
                const err124 = {
                  instancePath: instancePath + '/stats/' + i2 + '/kind',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/kind/const',
                  keyword: 'const',
                  params: { allowedValue: 'trend' },
                  schema: 'trend',
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.kind,
                  data: data46,
                }
                if (vErrors === null) {
                  vErrors = [err124]
                } else {
                  vErrors.push(err124)
                }
                errors++
              }
            }
            if (data45.metric !== undefined) {
              const data47 = data45.metric
              if (typeof data47 !== 'string') {
                const err125 = {
                  instancePath: instancePath + '/stats/' + i2 + '/metric',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/metric/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema19.properties.stats.items.oneOf[0].properties.metric.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.metric,
                  data: data47,
                }
                if (vErrors === null) {
                  vErrors = [err125]
                } else {
                  vErrors.push(err125)
                }
                errors++
              }
            }
            if (data45.tags !== undefined) {
              const data48 = data45.tags
              if (data48 && typeof data48 == 'object' && !Array.isArray(data48)) {
                for (const key10 in data48) {
                  const data49 = data48[key10]
                  if (typeof data49 !== 'string') {
                    const err126 = {
                      instancePath:
                        instancePath +
                        '/stats/' +
                        i2 +
                        '/tags/' +
                        key10.replace(/~/g, '~0').replace(/\//g, '~1'),
                      schemaPath:
                        '#/properties/stats/items/oneOf/0/properties/tags/additionalProperties/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      schema:
                        schema19.properties.stats.items.oneOf[0].properties.tags.additionalProperties.type,
                      parentSchema:
                        schema19.properties.stats.items.oneOf[0].properties.tags.additionalProperties,
                      data: data49,
                    }
                    if (vErrors === null) {
                      vErrors = [err126]
                    } else {
                      vErrors.push(err126)
                    }
                    errors++
                  }
                }
              } else {
                const err127 = {
                  instancePath: instancePath + '/stats/' + i2 + '/tags',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/tags/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  schema: schema19.properties.stats.items.oneOf[0].properties.tags.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.tags,
                  data: data48,
                }
                if (vErrors === null) {
                  vErrors = [err127]
                } else {
                  vErrors.push(err127)
                }
                errors++
              }
            }
            if (data45.count !== undefined) {
              const data50 = data45.count
              if (!(typeof data50 == 'number' && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
                const err128 = {
                  instancePath: instancePath + '/stats/' + i2 + '/count',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/count/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  schema: schema19.properties.stats.items.oneOf[0].properties.count.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.count,
                  data: data50,
                }
                if (vErrors === null) {
                  vErrors = [err128]
                } else {
                  vErrors.push(err128)
                }
                errors++
              }
              if (typeof data50 == 'number' && isFinite(data50)) {
                if (data50 < 1 || isNaN(data50)) {
                  const err129 = {
                    instancePath: instancePath + '/stats/' + i2 + '/count',
                    schemaPath: '#/properties/stats/items/oneOf/0/properties/count/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                    schema: 1,
                    parentSchema: schema19.properties.stats.items.oneOf[0].properties.count,
                    data: data50,
                  }
                  if (vErrors === null) {
                    vErrors = [err129]
                  } else {
                    vErrors.push(err129)
                  }
                  errors++
                }
              }
            }
            if (data45.distinct !== undefined) {
              const data51 = data45.distinct
              if (
                !(typeof data51 == 'number' && !(data51 % 1) && !isNaN(data51) && isFinite(data51)) &&
                data51 !== null
              ) {
                const err130 = {
                  instancePath: instancePath + '/stats/' + i2 + '/distinct',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/distinct/type',
                  keyword: 'type',
                  params: { type: schema19.properties.stats.items.oneOf[0].properties.distinct.type },
                  schema: schema19.properties.stats.items.oneOf[0].properties.distinct.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.distinct,
                  data: data51,
                }
                if (vErrors === null) {
                  vErrors = [err130]
                } else {
                  vErrors.push(err130)
                }
                errors++
              }
              if (typeof data51 == 'number' && isFinite(data51)) {
                if (data51 < 0 || isNaN(data51)) {
                  const err131 = {
                    instancePath: instancePath + '/stats/' + i2 + '/distinct',
                    schemaPath: '#/properties/stats/items/oneOf/0/properties/distinct/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema19.properties.stats.items.oneOf[0].properties.distinct,
                    data: data51,
                  }
                  if (vErrors === null) {
                    vErrors = [err131]
                  } else {
                    vErrors.push(err131)
                  }
                  errors++
                }
              }
            }
            if (data45.min !== undefined) {
              const data52 = data45.min
              if (!(typeof data52 == 'number' && isFinite(data52))) {
                const err132 = {
                  instancePath: instancePath + '/stats/' + i2 + '/min',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/min/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  schema: schema19.properties.stats.items.oneOf[0].properties.min.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.min,
                  data: data52,
                }
                if (vErrors === null) {
                  vErrors = [err132]
                } else {
                  vErrors.push(err132)
                }
                errors++
              }
            }
            if (data45.max !== undefined) {
              const data53 = data45.max
              if (!(typeof data53 == 'number' && isFinite(data53))) {
                const err133 = {
                  instancePath: instancePath + '/stats/' + i2 + '/max',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/max/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  schema: schema19.properties.stats.items.oneOf[0].properties.max.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.max,
                  data: data53,
                }
                if (vErrors === null) {
                  vErrors = [err133]
                } else {
                  vErrors.push(err133)
                }
                errors++
              }
            }
            if (data45.avg !== undefined) {
              const data54 = data45.avg
              if (!(typeof data54 == 'number' && isFinite(data54))) {
                const err134 = {
                  instancePath: instancePath + '/stats/' + i2 + '/avg',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/avg/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  schema: schema19.properties.stats.items.oneOf[0].properties.avg.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.avg,
                  data: data54,
                }
                if (vErrors === null) {
                  vErrors = [err134]
                } else {
                  vErrors.push(err134)
                }
                errors++
              }
            }
            if (data45.p25 !== undefined) {
              const data55 = data45.p25
              if (!(typeof data55 == 'number' && isFinite(data55))) {
                const err135 = {
                  instancePath: instancePath + '/stats/' + i2 + '/p25',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/p25/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  schema: schema19.properties.stats.items.oneOf[0].properties.p25.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.p25,
                  data: data55,
                }
                if (vErrors === null) {
                  vErrors = [err135]
                } else {
                  vErrors.push(err135)
                }
                errors++
              }
            }
            if (data45.p50 !== undefined) {
              const data56 = data45.p50
              if (!(typeof data56 == 'number' && isFinite(data56))) {
                const err136 = {
                  instancePath: instancePath + '/stats/' + i2 + '/p50',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/p50/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  schema: schema19.properties.stats.items.oneOf[0].properties.p50.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.p50,
                  data: data56,
                }
                if (vErrors === null) {
                  vErrors = [err136]
                } else {
                  vErrors.push(err136)
                }
                errors++
              }
            }
            if (data45.p75 !== undefined) {
              const data57 = data45.p75
              if (!(typeof data57 == 'number' && isFinite(data57))) {
                const err137 = {
                  instancePath: instancePath + '/stats/' + i2 + '/p75',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/p75/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  schema: schema19.properties.stats.items.oneOf[0].properties.p75.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.p75,
                  data: data57,
                }
                if (vErrors === null) {
                  vErrors = [err137]
                } else {
                  vErrors.push(err137)
                }
                errors++
              }
            }
            if (data45.p90 !== undefined) {
              const data58 = data45.p90
              if (!(typeof data58 == 'number' && isFinite(data58))) {
                const err138 = {
                  instancePath: instancePath + '/stats/' + i2 + '/p90',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/p90/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  schema: schema19.properties.stats.items.oneOf[0].properties.p90.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.p90,
                  data: data58,
                }
                if (vErrors === null) {
                  vErrors = [err138]
                } else {
                  vErrors.push(err138)
                }
                errors++
              }
            }
            if (data45.p95 !== undefined) {
              const data59 = data45.p95
              if (!(typeof data59 == 'number' && isFinite(data59))) {
                const err139 = {
                  instancePath: instancePath + '/stats/' + i2 + '/p95',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/p95/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  schema: schema19.properties.stats.items.oneOf[0].properties.p95.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.p95,
                  data: data59,
                }
                if (vErrors === null) {
                  vErrors = [err139]
                } else {
                  vErrors.push(err139)
                }
                errors++
              }
            }
            if (data45.p975 !== undefined) {
              const data60 = data45.p975
              if (!(typeof data60 == 'number' && isFinite(data60))) {
                const err140 = {
                  instancePath: instancePath + '/stats/' + i2 + '/p975',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/p975/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  schema: schema19.properties.stats.items.oneOf[0].properties.p975.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.p975,
                  data: data60,
                }
                if (vErrors === null) {
                  vErrors = [err140]
                } else {
                  vErrors.push(err140)
                }
                errors++
              }
            }
            if (data45.p99 !== undefined) {
              const data61 = data45.p99
              if (!(typeof data61 == 'number' && isFinite(data61))) {
                const err141 = {
                  instancePath: instancePath + '/stats/' + i2 + '/p99',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/p99/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  schema: schema19.properties.stats.items.oneOf[0].properties.p99.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.p99,
                  data: data61,
                }
                if (vErrors === null) {
                  vErrors = [err141]
                } else {
                  vErrors.push(err141)
                }
                errors++
              }
            }
            if (data45.p999 !== undefined) {
              const data62 = data45.p999
              if (!(typeof data62 == 'number' && isFinite(data62))) {
                const err142 = {
                  instancePath: instancePath + '/stats/' + i2 + '/p999',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/p999/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  schema: schema19.properties.stats.items.oneOf[0].properties.p999.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.p999,
                  data: data62,
                }
                if (vErrors === null) {
                  vErrors = [err142]
                } else {
                  vErrors.push(err142)
                }
                errors++
              }
            }
            if (data45.slices !== undefined) {
              const data63 = data45.slices
              if (!Array.isArray(data63) && data63 !== null) {
                const err143 = {
                  instancePath: instancePath + '/stats/' + i2 + '/slices',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/slices/type',
                  keyword: 'type',
                  params: { type: schema19.properties.stats.items.oneOf[0].properties.slices.type },
                  schema: schema19.properties.stats.items.oneOf[0].properties.slices.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.slices,
                  data: data63,
                }
                if (vErrors === null) {
                  vErrors = [err143]
                } else {
                  vErrors.push(err143)
                }
                errors++
              }
              if (Array.isArray(data63)) {
                if (data63.length > 10) {
                  const err144 = {
                    instancePath: instancePath + '/stats/' + i2 + '/slices',
                    schemaPath: '#/properties/stats/items/oneOf/0/properties/slices/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 10 },
                    schema: 10,
                    parentSchema: schema19.properties.stats.items.oneOf[0].properties.slices,
                    data: data63,
                  }
                  if (vErrors === null) {
                    vErrors = [err144]
                  } else {
                    vErrors.push(err144)
                  }
                  errors++
                }
                if (data63.length < 10) {
                  const err145 = {
                    instancePath: instancePath + '/stats/' + i2 + '/slices',
                    schemaPath: '#/properties/stats/items/oneOf/0/properties/slices/minItems',
                    keyword: 'minItems',
                    params: { limit: 10 },
                    schema: 10,
                    parentSchema: schema19.properties.stats.items.oneOf[0].properties.slices,
                    data: data63,
                  }
                  if (vErrors === null) {
                    vErrors = [err145]
                  } else {
                    vErrors.push(err145)
                  }
                  errors++
                }
                const len3 = data63.length
                for (let i3 = 0; i3 < len3; i3++) {
                  const data64 = data63[i3]
                  if (!(typeof data64 == 'number' && isFinite(data64)) && data64 !== null) {
                    const err146 = {
                      instancePath: instancePath + '/stats/' + i2 + '/slices/' + i3,
                      schemaPath: '#/properties/stats/items/oneOf/0/properties/slices/items/type',
                      keyword: 'type',
                      params: { type: schema19.properties.stats.items.oneOf[0].properties.slices.items.type },
                      schema: schema19.properties.stats.items.oneOf[0].properties.slices.items.type,
                      parentSchema: schema19.properties.stats.items.oneOf[0].properties.slices.items,
                      data: data64,
                    }
                    if (vErrors === null) {
                      vErrors = [err146]
                    } else {
                      vErrors.push(err146)
                    }
                    errors++
                  }
                }
              }
            }
            if (data45.whole !== undefined) {
              const data65 = data45.whole
              if (typeof data65 !== 'boolean') {
                const err147 = {
                  instancePath: instancePath + '/stats/' + i2 + '/whole',
                  schemaPath: '#/properties/stats/items/oneOf/0/properties/whole/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  schema: schema19.properties.stats.items.oneOf[0].properties.whole.type,
                  parentSchema: schema19.properties.stats.items.oneOf[0].properties.whole,
                  data: data65,
                }
                if (vErrors === null) {
                  vErrors = [err147]
                } else {
                  vErrors.push(err147)
                }
                errors++
              }
            }
          } else {
            const err148 = {
              instancePath: instancePath + '/stats/' + i2,
              schemaPath: '#/properties/stats/items/oneOf/0/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema19.properties.stats.items.oneOf[0].type,
              parentSchema: schema19.properties.stats.items.oneOf[0],
              data: data45,
            }
            if (vErrors === null) {
              vErrors = [err148]
            } else {
              vErrors.push(err148)
            }
            errors++
          }
          var _valid0 = _errs96 === errors
          if (_valid0) {
            valid15 = true
            passing0 = 0
            var props0 = true
          }
          const _errs139 = errors
          if (data45 && typeof data45 == 'object' && !Array.isArray(data45)) {
            if (data45.kind === undefined) {
              const err149 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/1/required',
                keyword: 'required',
                params: { missingProperty: 'kind' },
                schema: schema19.properties.stats.items.oneOf[1].required,
                parentSchema: schema19.properties.stats.items.oneOf[1],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err149]
              } else {
                vErrors.push(err149)
              }
              errors++
            }
            if (data45.metric === undefined) {
              const err150 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/1/required',
                keyword: 'required',
                params: { missingProperty: 'metric' },
                schema: schema19.properties.stats.items.oneOf[1].required,
                parentSchema: schema19.properties.stats.items.oneOf[1],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err150]
              } else {
                vErrors.push(err150)
              }
              errors++
            }
            if (data45.tags === undefined) {
              const err151 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/1/required',
                keyword: 'required',
                params: { missingProperty: 'tags' },
                schema: schema19.properties.stats.items.oneOf[1].required,
                parentSchema: schema19.properties.stats.items.oneOf[1],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err151]
              } else {
                vErrors.push(err151)
              }
              errors++
            }
            if (data45.count === undefined) {
              const err152 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/1/required',
                keyword: 'required',
                params: { missingProperty: 'count' },
                schema: schema19.properties.stats.items.oneOf[1].required,
                parentSchema: schema19.properties.stats.items.oneOf[1],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err152]
              } else {
                vErrors.push(err152)
              }
              errors++
            }
            if (data45.total === undefined) {
              const err153 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/1/required',
                keyword: 'required',
                params: { missingProperty: 'total' },
                schema: schema19.properties.stats.items.oneOf[1].required,
                parentSchema: schema19.properties.stats.items.oneOf[1],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err153]
              } else {
                vErrors.push(err153)
              }
              errors++
            }
            if (data45.rate === undefined) {
              const err154 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/1/required',
                keyword: 'required',
                params: { missingProperty: 'rate' },
                schema: schema19.properties.stats.items.oneOf[1].required,
                parentSchema: schema19.properties.stats.items.oneOf[1],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err154]
              } else {
                vErrors.push(err154)
              }
              errors++
            }
            for (const key11 in data45) {
              if (
                !(
                  key11 === 'kind' ||
                  key11 === 'metric' ||
                  key11 === 'tags' ||
                  key11 === 'count' ||
                  key11 === 'total' ||
                  key11 === 'rate'
                )
              ) {
                const err155 = {
                  instancePath: instancePath + '/stats/' + i2,
                  schemaPath: '#/properties/stats/items/oneOf/1/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key11 },
                  schema: false,
                  parentSchema: schema19.properties.stats.items.oneOf[1],
                  data: data45,
                }
                if (vErrors === null) {
                  vErrors = [err155]
                } else {
                  vErrors.push(err155)
                }
                errors++
              }
            }
            if (data45.kind !== undefined) {
              const data66 = data45.kind
              if ('counter' !== data66) {
                const err156 = {
                  instancePath: instancePath + '/stats/' + i2 + '/kind',
                  schemaPath: '#/properties/stats/items/oneOf/1/properties/kind/const',
                  keyword: 'const',
                  params: { allowedValue: 'counter' },
                  schema: 'counter',
                  parentSchema: schema19.properties.stats.items.oneOf[1].properties.kind,
                  data: data66,
                }
                if (vErrors === null) {
                  vErrors = [err156]
                } else {
                  vErrors.push(err156)
                }
                errors++
              }
            }
            if (data45.metric !== undefined) {
              const data67 = data45.metric
              if (typeof data67 !== 'string') {
                const err157 = {
                  instancePath: instancePath + '/stats/' + i2 + '/metric',
                  schemaPath: '#/properties/stats/items/oneOf/1/properties/metric/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema19.properties.stats.items.oneOf[1].properties.metric.type,
                  parentSchema: schema19.properties.stats.items.oneOf[1].properties.metric,
                  data: data67,
                }
                if (vErrors === null) {
                  vErrors = [err157]
                } else {
                  vErrors.push(err157)
                }
                errors++
              }
            }
            if (data45.tags !== undefined) {
              const data68 = data45.tags
              if (data68 && typeof data68 == 'object' && !Array.isArray(data68)) {
                for (const key12 in data68) {
                  const data69 = data68[key12]
                  if (typeof data69 !== 'string') {
                    const err158 = {
                      instancePath:
                        instancePath +
                        '/stats/' +
                        i2 +
                        '/tags/' +
                        key12.replace(/~/g, '~0').replace(/\//g, '~1'),
                      schemaPath:
                        '#/properties/stats/items/oneOf/1/properties/tags/additionalProperties/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      schema:
                        schema19.properties.stats.items.oneOf[1].properties.tags.additionalProperties.type,
                      parentSchema:
                        schema19.properties.stats.items.oneOf[1].properties.tags.additionalProperties,
                      data: data69,
                    }
                    if (vErrors === null) {
                      vErrors = [err158]
                    } else {
                      vErrors.push(err158)
                    }
                    errors++
                  }
                }
              } else {
                const err159 = {
                  instancePath: instancePath + '/stats/' + i2 + '/tags',
                  schemaPath: '#/properties/stats/items/oneOf/1/properties/tags/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  schema: schema19.properties.stats.items.oneOf[1].properties.tags.type,
                  parentSchema: schema19.properties.stats.items.oneOf[1].properties.tags,
                  data: data68,
                }
                if (vErrors === null) {
                  vErrors = [err159]
                } else {
                  vErrors.push(err159)
                }
                errors++
              }
            }
            if (data45.count !== undefined) {
              const data70 = data45.count
              if (!(typeof data70 == 'number' && !(data70 % 1) && !isNaN(data70) && isFinite(data70))) {
                const err160 = {
                  instancePath: instancePath + '/stats/' + i2 + '/count',
                  schemaPath: '#/properties/stats/items/oneOf/1/properties/count/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  schema: schema19.properties.stats.items.oneOf[1].properties.count.type,
                  parentSchema: schema19.properties.stats.items.oneOf[1].properties.count,
                  data: data70,
                }
                if (vErrors === null) {
                  vErrors = [err160]
                } else {
                  vErrors.push(err160)
                }
                errors++
              }
              if (typeof data70 == 'number' && isFinite(data70)) {
                if (data70 < 1 || isNaN(data70)) {
                  const err161 = {
                    instancePath: instancePath + '/stats/' + i2 + '/count',
                    schemaPath: '#/properties/stats/items/oneOf/1/properties/count/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                    schema: 1,
                    parentSchema: schema19.properties.stats.items.oneOf[1].properties.count,
                    data: data70,
                  }
                  if (vErrors === null) {
                    vErrors = [err161]
                  } else {
                    vErrors.push(err161)
                  }
                  errors++
                }
              }
            }
            if (data45.total !== undefined) {
              const data71 = data45.total
              if (!(typeof data71 == 'number' && isFinite(data71))) {
                const err162 = {
                  instancePath: instancePath + '/stats/' + i2 + '/total',
                  schemaPath: '#/properties/stats/items/oneOf/1/properties/total/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  schema: schema19.properties.stats.items.oneOf[1].properties.total.type,
                  parentSchema: schema19.properties.stats.items.oneOf[1].properties.total,
                  data: data71,
                }
                if (vErrors === null) {
                  vErrors = [err162]
                } else {
                  vErrors.push(err162)
                }
                errors++
              }
            }
            if (data45.rate !== undefined) {
              const data72 = data45.rate
              if (!(typeof data72 == 'number' && isFinite(data72))) {
                const err163 = {
                  instancePath: instancePath + '/stats/' + i2 + '/rate',
                  schemaPath: '#/properties/stats/items/oneOf/1/properties/rate/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  schema: schema19.properties.stats.items.oneOf[1].properties.rate.type,
                  parentSchema: schema19.properties.stats.items.oneOf[1].properties.rate,
                  data: data72,
                }
                if (vErrors === null) {
                  vErrors = [err163]
                } else {
                  vErrors.push(err163)
                }
                errors++
              }
            }
          } else {
            const err164 = {
              instancePath: instancePath + '/stats/' + i2,
              schemaPath: '#/properties/stats/items/oneOf/1/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema19.properties.stats.items.oneOf[1].type,
              parentSchema: schema19.properties.stats.items.oneOf[1],
              data: data45,
            }
            if (vErrors === null) {
              vErrors = [err164]
            } else {
              vErrors.push(err164)
            }
            errors++
          }
          var _valid0 = _errs139 === errors
          if (_valid0 && valid15) {
            valid15 = false
            passing0 = [passing0, 1]
          } else {
            if (_valid0) {
              valid15 = true
              passing0 = 1
              if (props0 !== true) {
                props0 = true
              }
            }
            const _errs156 = errors
            if (data45 && typeof data45 == 'object' && !Array.isArray(data45)) {
              if (data45.kind === undefined) {
                const err165 = {
                  instancePath: instancePath + '/stats/' + i2,
                  schemaPath: '#/properties/stats/items/oneOf/2/required',
                  keyword: 'required',
                  params: { missingProperty: 'kind' },
                  schema: schema19.properties.stats.items.oneOf[2].required,
                  parentSchema: schema19.properties.stats.items.oneOf[2],
                  data: data45,
                }
                if (vErrors === null) {
                  vErrors = [err165]
                } else {
                  vErrors.push(err165)
                }
                errors++
              }
              if (data45.metric === undefined) {
                const err166 = {
                  instancePath: instancePath + '/stats/' + i2,
                  schemaPath: '#/properties/stats/items/oneOf/2/required',
                  keyword: 'required',
                  params: { missingProperty: 'metric' },
                  schema: schema19.properties.stats.items.oneOf[2].required,
                  parentSchema: schema19.properties.stats.items.oneOf[2],
                  data: data45,
                }
                if (vErrors === null) {
                  vErrors = [err166]
                } else {
                  vErrors.push(err166)
                }
                errors++
              }
              if (data45.tags === undefined) {
                const err167 = {
                  instancePath: instancePath + '/stats/' + i2,
                  schemaPath: '#/properties/stats/items/oneOf/2/required',
                  keyword: 'required',
                  params: { missingProperty: 'tags' },
                  schema: schema19.properties.stats.items.oneOf[2].required,
                  parentSchema: schema19.properties.stats.items.oneOf[2],
                  data: data45,
                }
                if (vErrors === null) {
                  vErrors = [err167]
                } else {
                  vErrors.push(err167)
                }
                errors++
              }
              if (data45.count === undefined) {
                const err168 = {
                  instancePath: instancePath + '/stats/' + i2,
                  schemaPath: '#/properties/stats/items/oneOf/2/required',
                  keyword: 'required',
                  params: { missingProperty: 'count' },
                  schema: schema19.properties.stats.items.oneOf[2].required,
                  parentSchema: schema19.properties.stats.items.oneOf[2],
                  data: data45,
                }
                if (vErrors === null) {
                  vErrors = [err168]
                } else {
                  vErrors.push(err168)
                }
                errors++
              }
              if (data45.trues === undefined) {
                const err169 = {
                  instancePath: instancePath + '/stats/' + i2,
                  schemaPath: '#/properties/stats/items/oneOf/2/required',
                  keyword: 'required',
                  params: { missingProperty: 'trues' },
                  schema: schema19.properties.stats.items.oneOf[2].required,
                  parentSchema: schema19.properties.stats.items.oneOf[2],
                  data: data45,
                }
                if (vErrors === null) {
                  vErrors = [err169]
                } else {
                  vErrors.push(err169)
                }
                errors++
              }
              if (data45.rate === undefined) {
                const err170 = {
                  instancePath: instancePath + '/stats/' + i2,
                  schemaPath: '#/properties/stats/items/oneOf/2/required',
                  keyword: 'required',
                  params: { missingProperty: 'rate' },
                  schema: schema19.properties.stats.items.oneOf[2].required,
                  parentSchema: schema19.properties.stats.items.oneOf[2],
                  data: data45,
                }
                if (vErrors === null) {
                  vErrors = [err170]
                } else {
                  vErrors.push(err170)
                }
                errors++
              }
              for (const key13 in data45) {
                if (
                  !(
                    key13 === 'kind' ||
                    key13 === 'metric' ||
                    key13 === 'tags' ||
                    key13 === 'count' ||
                    key13 === 'trues' ||
                    key13 === 'rate'
                  )
                ) {
                  const err171 = {
                    instancePath: instancePath + '/stats/' + i2,
                    schemaPath: '#/properties/stats/items/oneOf/2/additionalProperties',
                    keyword: 'additionalProperties',
                    params: { additionalProperty: key13 },
                    schema: false,
                    parentSchema: schema19.properties.stats.items.oneOf[2],
                    data: data45,
                  }
                  if (vErrors === null) {
                    vErrors = [err171]
                  } else {
                    vErrors.push(err171)
                  }
                  errors++
                }
              }
              if (data45.kind !== undefined) {
                const data73 = data45.kind
                if ('rate' !== data73) {
                  const err172 = {
                    instancePath: instancePath + '/stats/' + i2 + '/kind',
                    schemaPath: '#/properties/stats/items/oneOf/2/properties/kind/const',
                    keyword: 'const',
                    params: { allowedValue: 'rate' },
                    schema: 'rate',
                    parentSchema: schema19.properties.stats.items.oneOf[2].properties.kind,
                    data: data73,
                  }
                  if (vErrors === null) {
                    vErrors = [err172]
                  } else {
                    vErrors.push(err172)
                  }
                  errors++
                }
              }
              if (data45.metric !== undefined) {
                const data74 = data45.metric
                if (typeof data74 !== 'string') {
                  const err173 = {
                    instancePath: instancePath + '/stats/' + i2 + '/metric',
                    schemaPath: '#/properties/stats/items/oneOf/2/properties/metric/type',
                    keyword: 'type',
                    params: { type: 'string' },
                    schema: schema19.properties.stats.items.oneOf[2].properties.metric.type,
                    parentSchema: schema19.properties.stats.items.oneOf[2].properties.metric,
                    data: data74,
                  }
                  if (vErrors === null) {
                    vErrors = [err173]
                  } else {
                    vErrors.push(err173)
                  }
                  errors++
                }
              }
              if (data45.tags !== undefined) {
                const data75 = data45.tags
                if (data75 && typeof data75 == 'object' && !Array.isArray(data75)) {
                  for (const key14 in data75) {
                    const data76 = data75[key14]
                    if (typeof data76 !== 'string') {
                      const err174 = {
                        instancePath:
                          instancePath +
                          '/stats/' +
                          i2 +
                          '/tags/' +
                          key14.replace(/~/g, '~0').replace(/\//g, '~1'),
                        schemaPath:
                          '#/properties/stats/items/oneOf/2/properties/tags/additionalProperties/type',
                        keyword: 'type',
                        params: { type: 'string' },
                        schema:
                          schema19.properties.stats.items.oneOf[2].properties.tags.additionalProperties.type,
                        parentSchema:
                          schema19.properties.stats.items.oneOf[2].properties.tags.additionalProperties,
                        data: data76,
                      }
                      if (vErrors === null) {
                        vErrors = [err174]
                      } else {
                        vErrors.push(err174)
                      }
                      errors++
                    }
                  }
                } else {
                  const err175 = {
                    instancePath: instancePath + '/stats/' + i2 + '/tags',
                    schemaPath: '#/properties/stats/items/oneOf/2/properties/tags/type',
                    keyword: 'type',
                    params: { type: 'object' },
                    schema: schema19.properties.stats.items.oneOf[2].properties.tags.type,
                    parentSchema: schema19.properties.stats.items.oneOf[2].properties.tags,
                    data: data75,
                  }
                  if (vErrors === null) {
                    vErrors = [err175]
                  } else {
                    vErrors.push(err175)
                  }
                  errors++
                }
              }
              if (data45.count !== undefined) {
                const data77 = data45.count
                if (!(typeof data77 == 'number' && !(data77 % 1) && !isNaN(data77) && isFinite(data77))) {
                  const err176 = {
                    instancePath: instancePath + '/stats/' + i2 + '/count',
                    schemaPath: '#/properties/stats/items/oneOf/2/properties/count/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                    schema: schema19.properties.stats.items.oneOf[2].properties.count.type,
                    parentSchema: schema19.properties.stats.items.oneOf[2].properties.count,
                    data: data77,
                  }
                  if (vErrors === null) {
                    vErrors = [err176]
                  } else {
                    vErrors.push(err176)
                  }
                  errors++
                }
                if (typeof data77 == 'number' && isFinite(data77)) {
                  if (data77 < 1 || isNaN(data77)) {
                    const err177 = {
                      instancePath: instancePath + '/stats/' + i2 + '/count',
                      schemaPath: '#/properties/stats/items/oneOf/2/properties/count/minimum',
                      keyword: 'minimum',
                      params: { comparison: '>=', limit: 1 },
                      schema: 1,
                      parentSchema: schema19.properties.stats.items.oneOf[2].properties.count,
                      data: data77,
                    }
                    if (vErrors === null) {
                      vErrors = [err177]
                    } else {
                      vErrors.push(err177)
                    }
                    errors++
                  }
                }
              }
              if (data45.trues !== undefined) {
                const data78 = data45.trues
                if (!(typeof data78 == 'number' && !(data78 % 1) && !isNaN(data78) && isFinite(data78))) {
                  const err178 = {
                    instancePath: instancePath + '/stats/' + i2 + '/trues',
                    schemaPath: '#/properties/stats/items/oneOf/2/properties/trues/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                    schema: schema19.properties.stats.items.oneOf[2].properties.trues.type,
                    parentSchema: schema19.properties.stats.items.oneOf[2].properties.trues,
                    data: data78,
                  }
                  if (vErrors === null) {
                    vErrors = [err178]
                  } else {
                    vErrors.push(err178)
                  }
                  errors++
                }
                if (typeof data78 == 'number' && isFinite(data78)) {
                  if (data78 < 0 || isNaN(data78)) {
                    const err179 = {
                      instancePath: instancePath + '/stats/' + i2 + '/trues',
                      schemaPath: '#/properties/stats/items/oneOf/2/properties/trues/minimum',
                      keyword: 'minimum',
                      params: { comparison: '>=', limit: 0 },
                      schema: 0,
                      parentSchema: schema19.properties.stats.items.oneOf[2].properties.trues,
                      data: data78,
                    }
                    if (vErrors === null) {
                      vErrors = [err179]
                    } else {
                      vErrors.push(err179)
                    }
                    errors++
                  }
                }
              }
              if (data45.rate !== undefined) {
                const data79 = data45.rate
                if (typeof data79 == 'number' && isFinite(data79)) {
                  if (data79 > 1 || isNaN(data79)) {
                    const err180 = {
                      instancePath: instancePath + '/stats/' + i2 + '/rate',
                      schemaPath: '#/properties/stats/items/oneOf/2/properties/rate/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 1 },
                      schema: 1,
                      parentSchema: schema19.properties.stats.items.oneOf[2].properties.rate,
                      data: data79,
                    }
                    if (vErrors === null) {
                      vErrors = [err180]
                    } else {
                      vErrors.push(err180)
                    }
                    errors++
                  }
                  if (data79 < 0 || isNaN(data79)) {
                    const err181 = {
                      instancePath: instancePath + '/stats/' + i2 + '/rate',
                      schemaPath: '#/properties/stats/items/oneOf/2/properties/rate/minimum',
                      keyword: 'minimum',
                      params: { comparison: '>=', limit: 0 },
                      schema: 0,
                      parentSchema: schema19.properties.stats.items.oneOf[2].properties.rate,
                      data: data79,
                    }
                    if (vErrors === null) {
                      vErrors = [err181]
                    } else {
                      vErrors.push(err181)
                    }
                    errors++
                  }
                } else {
                  const err182 = {
                    instancePath: instancePath + '/stats/' + i2 + '/rate',
                    schemaPath: '#/properties/stats/items/oneOf/2/properties/rate/type',
                    keyword: 'type',
                    params: { type: 'number' },
                    schema: schema19.properties.stats.items.oneOf[2].properties.rate.type,
                    parentSchema: schema19.properties.stats.items.oneOf[2].properties.rate,
                    data: data79,
                  }
                  if (vErrors === null) {
                    vErrors = [err182]
                  } else {
                    vErrors.push(err182)
                  }
                  errors++
                }
              }
            } else {
              const err183 = {
                instancePath: instancePath + '/stats/' + i2,
                schemaPath: '#/properties/stats/items/oneOf/2/type',
                keyword: 'type',
                params: { type: 'object' },
                schema: schema19.properties.stats.items.oneOf[2].type,
                parentSchema: schema19.properties.stats.items.oneOf[2],
                data: data45,
              }
              if (vErrors === null) {
                vErrors = [err183]
              } else {
                vErrors.push(err183)
              }
              errors++
            }
            var _valid0 = _errs156 === errors
            if (_valid0 && valid15) {
              valid15 = false
              passing0 = [passing0, 2]
            } else {
              if (_valid0) {
                valid15 = true
                passing0 = 2
                if (props0 !== true) {
                  props0 = true
                }
              }
              const _errs173 = errors
              if (data45 && typeof data45 == 'object' && !Array.isArray(data45)) {
                if (data45.kind === undefined) {
                  const err184 = {
                    instancePath: instancePath + '/stats/' + i2,
                    schemaPath: '#/properties/stats/items/oneOf/3/required',
                    keyword: 'required',
                    params: { missingProperty: 'kind' },
                    schema: schema19.properties.stats.items.oneOf[3].required,
                    parentSchema: schema19.properties.stats.items.oneOf[3],
                    data: data45,
                  }
                  if (vErrors === null) {
                    vErrors = [err184]
                  } else {
                    vErrors.push(err184)
                  }
                  errors++
                }
                if (data45.metric === undefined) {
                  const err185 = {
                    instancePath: instancePath + '/stats/' + i2,
                    schemaPath: '#/properties/stats/items/oneOf/3/required',
                    keyword: 'required',
                    params: { missingProperty: 'metric' },
                    schema: schema19.properties.stats.items.oneOf[3].required,
                    parentSchema: schema19.properties.stats.items.oneOf[3],
                    data: data45,
                  }
                  if (vErrors === null) {
                    vErrors = [err185]
                  } else {
                    vErrors.push(err185)
                  }
                  errors++
                }
                if (data45.tags === undefined) {
                  const err186 = {
                    instancePath: instancePath + '/stats/' + i2,
                    schemaPath: '#/properties/stats/items/oneOf/3/required',
                    keyword: 'required',
                    params: { missingProperty: 'tags' },
                    schema: schema19.properties.stats.items.oneOf[3].required,
                    parentSchema: schema19.properties.stats.items.oneOf[3],
                    data: data45,
                  }
                  if (vErrors === null) {
                    vErrors = [err186]
                  } else {
                    vErrors.push(err186)
                  }
                  errors++
                }
                if (data45.count === undefined) {
                  const err187 = {
                    instancePath: instancePath + '/stats/' + i2,
                    schemaPath: '#/properties/stats/items/oneOf/3/required',
                    keyword: 'required',
                    params: { missingProperty: 'count' },
                    schema: schema19.properties.stats.items.oneOf[3].required,
                    parentSchema: schema19.properties.stats.items.oneOf[3],
                    data: data45,
                  }
                  if (vErrors === null) {
                    vErrors = [err187]
                  } else {
                    vErrors.push(err187)
                  }
                  errors++
                }
                if (data45.last === undefined) {
                  const err188 = {
                    instancePath: instancePath + '/stats/' + i2,
                    schemaPath: '#/properties/stats/items/oneOf/3/required',
                    keyword: 'required',
                    params: { missingProperty: 'last' },
                    schema: schema19.properties.stats.items.oneOf[3].required,
                    parentSchema: schema19.properties.stats.items.oneOf[3],
                    data: data45,
                  }
                  if (vErrors === null) {
                    vErrors = [err188]
                  } else {
                    vErrors.push(err188)
                  }
                  errors++
                }
                if (data45.min === undefined) {
                  const err189 = {
                    instancePath: instancePath + '/stats/' + i2,
                    schemaPath: '#/properties/stats/items/oneOf/3/required',
                    keyword: 'required',
                    params: { missingProperty: 'min' },
                    schema: schema19.properties.stats.items.oneOf[3].required,
                    parentSchema: schema19.properties.stats.items.oneOf[3],
                    data: data45,
                  }
                  if (vErrors === null) {
                    vErrors = [err189]
                  } else {
                    vErrors.push(err189)
                  }
                  errors++
                }
                if (data45.max === undefined) {
                  const err190 = {
                    instancePath: instancePath + '/stats/' + i2,
                    schemaPath: '#/properties/stats/items/oneOf/3/required',
                    keyword: 'required',
                    params: { missingProperty: 'max' },
                    schema: schema19.properties.stats.items.oneOf[3].required,
                    parentSchema: schema19.properties.stats.items.oneOf[3],
                    data: data45,
                  }
                  if (vErrors === null) {
                    vErrors = [err190]
                  } else {
                    vErrors.push(err190)
                  }
                  errors++
                }
                for (const key15 in data45) {
                  if (
                    !(
                      key15 === 'kind' ||
                      key15 === 'metric' ||
                      key15 === 'tags' ||
                      key15 === 'count' ||
                      key15 === 'last' ||
                      key15 === 'min' ||
                      key15 === 'max'
                    )
                  ) {
                    const err191 = {
                      instancePath: instancePath + '/stats/' + i2,
                      schemaPath: '#/properties/stats/items/oneOf/3/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key15 },
                      schema: false,
                      parentSchema: schema19.properties.stats.items.oneOf[3],
                      data: data45,
                    }
                    if (vErrors === null) {
                      vErrors = [err191]
                    } else {
                      vErrors.push(err191)
                    }
                    errors++
                  }
                }
                if (data45.kind !== undefined) {
                  const data80 = data45.kind
                  if ('gauge' !== data80) {
                    const err192 = {
                      instancePath: instancePath + '/stats/' + i2 + '/kind',
                      schemaPath: '#/properties/stats/items/oneOf/3/properties/kind/const',
                      keyword: 'const',
                      params: { allowedValue: 'gauge' },
                      schema: 'gauge',
                      parentSchema: schema19.properties.stats.items.oneOf[3].properties.kind,
                      data: data80,
                    }
                    if (vErrors === null) {
                      vErrors = [err192]
                    } else {
                      vErrors.push(err192)
                    }
                    errors++
                  }
                }
                if (data45.metric !== undefined) {
                  const data81 = data45.metric
                  if (typeof data81 !== 'string') {
                    const err193 = {
                      instancePath: instancePath + '/stats/' + i2 + '/metric',
                      schemaPath: '#/properties/stats/items/oneOf/3/properties/metric/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      schema: schema19.properties.stats.items.oneOf[3].properties.metric.type,
                      parentSchema: schema19.properties.stats.items.oneOf[3].properties.metric,
                      data: data81,
                    }
                    if (vErrors === null) {
                      vErrors = [err193]
                    } else {
                      vErrors.push(err193)
                    }
                    errors++
                  }
                }
                if (data45.tags !== undefined) {
                  const data82 = data45.tags
                  if (data82 && typeof data82 == 'object' && !Array.isArray(data82)) {
                    for (const key16 in data82) {
                      const data83 = data82[key16]
                      if (typeof data83 !== 'string') {
                        const err194 = {
                          instancePath:
                            instancePath +
                            '/stats/' +
                            i2 +
                            '/tags/' +
                            key16.replace(/~/g, '~0').replace(/\//g, '~1'),
                          schemaPath:
                            '#/properties/stats/items/oneOf/3/properties/tags/additionalProperties/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          schema:
                            schema19.properties.stats.items.oneOf[3].properties.tags.additionalProperties
                              .type,
                          parentSchema:
                            schema19.properties.stats.items.oneOf[3].properties.tags.additionalProperties,
                          data: data83,
                        }
                        if (vErrors === null) {
                          vErrors = [err194]
                        } else {
                          vErrors.push(err194)
                        }
                        errors++
                      }
                    }
                  } else {
                    const err195 = {
                      instancePath: instancePath + '/stats/' + i2 + '/tags',
                      schemaPath: '#/properties/stats/items/oneOf/3/properties/tags/type',
                      keyword: 'type',
                      params: { type: 'object' },
                      schema: schema19.properties.stats.items.oneOf[3].properties.tags.type,
                      parentSchema: schema19.properties.stats.items.oneOf[3].properties.tags,
                      data: data82,
                    }
                    if (vErrors === null) {
                      vErrors = [err195]
                    } else {
                      vErrors.push(err195)
                    }
                    errors++
                  }
                }
                if (data45.count !== undefined) {
                  const data84 = data45.count
                  if (!(typeof data84 == 'number' && !(data84 % 1) && !isNaN(data84) && isFinite(data84))) {
                    const err196 = {
                      instancePath: instancePath + '/stats/' + i2 + '/count',
                      schemaPath: '#/properties/stats/items/oneOf/3/properties/count/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                      schema: schema19.properties.stats.items.oneOf[3].properties.count.type,
                      parentSchema: schema19.properties.stats.items.oneOf[3].properties.count,
                      data: data84,
                    }
                    if (vErrors === null) {
                      vErrors = [err196]
                    } else {
                      vErrors.push(err196)
                    }
                    errors++
                  }
                  if (typeof data84 == 'number' && isFinite(data84)) {
                    if (data84 < 1 || isNaN(data84)) {
                      const err197 = {
                        instancePath: instancePath + '/stats/' + i2 + '/count',
                        schemaPath: '#/properties/stats/items/oneOf/3/properties/count/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 1 },
                        schema: 1,
                        parentSchema: schema19.properties.stats.items.oneOf[3].properties.count,
                        data: data84,
                      }
                      if (vErrors === null) {
                        vErrors = [err197]
                      } else {
                        vErrors.push(err197)
                      }
                      errors++
                    }
                  }
                }
                if (data45.last !== undefined) {
                  const data85 = data45.last
                  if (!(typeof data85 == 'number' && isFinite(data85))) {
                    const err198 = {
                      instancePath: instancePath + '/stats/' + i2 + '/last',
                      schemaPath: '#/properties/stats/items/oneOf/3/properties/last/type',
                      keyword: 'type',
                      params: { type: 'number' },
                      schema: schema19.properties.stats.items.oneOf[3].properties.last.type,
                      parentSchema: schema19.properties.stats.items.oneOf[3].properties.last,
                      data: data85,
                    }
                    if (vErrors === null) {
                      vErrors = [err198]
                    } else {
                      vErrors.push(err198)
                    }
                    errors++
                  }
                }
                if (data45.min !== undefined) {
                  const data86 = data45.min
                  if (!(typeof data86 == 'number' && isFinite(data86))) {
                    const err199 = {
                      instancePath: instancePath + '/stats/' + i2 + '/min',
                      schemaPath: '#/properties/stats/items/oneOf/3/properties/min/type',
                      keyword: 'type',
                      params: { type: 'number' },
                      schema: schema19.properties.stats.items.oneOf[3].properties.min.type,
                      parentSchema: schema19.properties.stats.items.oneOf[3].properties.min,
                      data: data86,
                    }
                    if (vErrors === null) {
                      vErrors = [err199]
                    } else {
                      vErrors.push(err199)
                    }
                    errors++
                  }
                }
                if (data45.max !== undefined) {
                  const data87 = data45.max
                  if (!(typeof data87 == 'number' && isFinite(data87))) {
                    const err200 = {
                      instancePath: instancePath + '/stats/' + i2 + '/max',
                      schemaPath: '#/properties/stats/items/oneOf/3/properties/max/type',
                      keyword: 'type',
                      params: { type: 'number' },
                      schema: schema19.properties.stats.items.oneOf[3].properties.max.type,
                      parentSchema: schema19.properties.stats.items.oneOf[3].properties.max,
                      data: data87,
                    }
                    if (vErrors === null) {
                      vErrors = [err200]
                    } else {
                      vErrors.push(err200)
                    }
                    errors++
                  }
                }
              } else {
                const err201 = {
                  instancePath: instancePath + '/stats/' + i2,
                  schemaPath: '#/properties/stats/items/oneOf/3/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  schema: schema19.properties.stats.items.oneOf[3].type,
                  parentSchema: schema19.properties.stats.items.oneOf[3],
                  data: data45,
                }
                if (vErrors === null) {
                  vErrors = [err201]
                } else {
                  vErrors.push(err201)
                }
                errors++
              }
              var _valid0 = _errs173 === errors
              if (_valid0 && valid15) {
                valid15 = false
                passing0 = [passing0, 3]
              } else {
                if (_valid0) {
                  valid15 = true
                  passing0 = 3
                  if (props0 !== true) {
                    props0 = true
                  }
                }
              }
            }
          }
          if (!valid15) {
            const err202 = {
              instancePath: instancePath + '/stats/' + i2,
              schemaPath: '#/properties/stats/items/oneOf',
              keyword: 'oneOf',
              params: { passingSchemas: passing0 },
              schema: schema19.properties.stats.items.oneOf,
              parentSchema: schema19.properties.stats.items,
              data: data45,
            }
            if (vErrors === null) {
              vErrors = [err202]
            } else {
              vErrors.push(err202)
            }
            errors++
          } else {
            errors = _errs95
            if (vErrors !== null) {
              if (_errs95) {
                vErrors.length = _errs95
              } else {
                vErrors = null
              }
            }
          }
        }
      } else {
        const err203 = {
          instancePath: instancePath + '/stats',
          schemaPath: '#/properties/stats/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema19.properties.stats.type,
          parentSchema: schema19.properties.stats,
          data: data44,
        }
        if (vErrors === null) {
          vErrors = [err203]
        } else {
          vErrors.push(err203)
        }
        errors++
      }
    }
    if (data.measured !== undefined) {
      const data88 = data.measured
      if (Array.isArray(data88)) {
        const len4 = data88.length
        for (let i4 = 0; i4 < len4; i4++) {
          const data89 = data88[i4]
          if (data89 && typeof data89 == 'object' && !Array.isArray(data89)) {
            if (data89.threshold === undefined) {
              const err204 = {
                instancePath: instancePath + '/measured/' + i4,
                schemaPath: '#/properties/measured/items/required',
                keyword: 'required',
                params: { missingProperty: 'threshold' },
                schema: schema19.properties.measured.items.required,
                parentSchema: schema19.properties.measured.items,
                data: data89,
              }
              if (vErrors === null) {
                vErrors = [err204]
              } else {
                vErrors.push(err204)
              }
              errors++
            }
            if (data89.actual === undefined) {
              const err205 = {
                instancePath: instancePath + '/measured/' + i4,
                schemaPath: '#/properties/measured/items/required',
                keyword: 'required',
                params: { missingProperty: 'actual' },
                schema: schema19.properties.measured.items.required,
                parentSchema: schema19.properties.measured.items,
                data: data89,
              }
              if (vErrors === null) {
                vErrors = [err205]
              } else {
                vErrors.push(err205)
              }
              errors++
            }
            if (data89.n === undefined) {
              const err206 = {
                instancePath: instancePath + '/measured/' + i4,
                schemaPath: '#/properties/measured/items/required',
                keyword: 'required',
                params: { missingProperty: 'n' },
                schema: schema19.properties.measured.items.required,
                parentSchema: schema19.properties.measured.items,
                data: data89,
              }
              if (vErrors === null) {
                vErrors = [err206]
              } else {
                vErrors.push(err206)
              }
              errors++
            }
            if (data89.distinct === undefined) {
              const err207 = {
                instancePath: instancePath + '/measured/' + i4,
                schemaPath: '#/properties/measured/items/required',
                keyword: 'required',
                params: { missingProperty: 'distinct' },
                schema: schema19.properties.measured.items.required,
                parentSchema: schema19.properties.measured.items,
                data: data89,
              }
              if (vErrors === null) {
                vErrors = [err207]
              } else {
                vErrors.push(err207)
              }
              errors++
            }
            if (data89.beyond === undefined) {
              const err208 = {
                instancePath: instancePath + '/measured/' + i4,
                schemaPath: '#/properties/measured/items/required',
                keyword: 'required',
                params: { missingProperty: 'beyond' },
                schema: schema19.properties.measured.items.required,
                parentSchema: schema19.properties.measured.items,
                data: data89,
              }
              if (vErrors === null) {
                vErrors = [err208]
              } else {
                vErrors.push(err208)
              }
              errors++
            }
            for (const key17 in data89) {
              if (
                !(
                  key17 === 'threshold' ||
                  key17 === 'actual' ||
                  key17 === 'n' ||
                  key17 === 'distinct' ||
                  key17 === 'beyond'
                )
              ) {
                const err209 = {
                  instancePath: instancePath + '/measured/' + i4,
                  schemaPath: '#/properties/measured/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key17 },
                  schema: false,
                  parentSchema: schema19.properties.measured.items,
                  data: data89,
                }
                if (vErrors === null) {
                  vErrors = [err209]
                } else {
                  vErrors.push(err209)
                }
                errors++
              }
            }
            if (data89.threshold !== undefined) {
              const data90 = data89.threshold
              if (typeof data90 !== 'string') {
                const err210 = {
                  instancePath: instancePath + '/measured/' + i4 + '/threshold',
                  schemaPath: '#/properties/measured/items/properties/threshold/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema19.properties.measured.items.properties.threshold.type,
                  parentSchema: schema19.properties.measured.items.properties.threshold,
                  data: data90,
                }
                if (vErrors === null) {
                  vErrors = [err210]
                } else {
                  vErrors.push(err210)
                }
                errors++
              }
            }
            if (data89.actual !== undefined) {
              const data91 = data89.actual
              if (!(typeof data91 == 'number' && isFinite(data91)) && data91 !== null) {
                const err211 = {
                  instancePath: instancePath + '/measured/' + i4 + '/actual',
                  schemaPath: '#/properties/measured/items/properties/actual/type',
                  keyword: 'type',
                  params: { type: schema19.properties.measured.items.properties.actual.type },
                  schema: schema19.properties.measured.items.properties.actual.type,
                  parentSchema: schema19.properties.measured.items.properties.actual,
                  data: data91,
                }
                if (vErrors === null) {
                  vErrors = [err211]
                } else {
                  vErrors.push(err211)
                }
                errors++
              }
            }
            if (data89.n !== undefined) {
              const data92 = data89.n
              if (!(typeof data92 == 'number' && !(data92 % 1) && !isNaN(data92) && isFinite(data92))) {
                const err212 = {
                  instancePath: instancePath + '/measured/' + i4 + '/n',
                  schemaPath: '#/properties/measured/items/properties/n/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  schema: schema19.properties.measured.items.properties.n.type,
                  parentSchema: schema19.properties.measured.items.properties.n,
                  data: data92,
                }
                if (vErrors === null) {
                  vErrors = [err212]
                } else {
                  vErrors.push(err212)
                }
                errors++
              }
              if (typeof data92 == 'number' && isFinite(data92)) {
                if (data92 < 0 || isNaN(data92)) {
                  const err213 = {
                    instancePath: instancePath + '/measured/' + i4 + '/n',
                    schemaPath: '#/properties/measured/items/properties/n/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema19.properties.measured.items.properties.n,
                    data: data92,
                  }
                  if (vErrors === null) {
                    vErrors = [err213]
                  } else {
                    vErrors.push(err213)
                  }
                  errors++
                }
              }
            }
            if (data89.distinct !== undefined) {
              const data93 = data89.distinct
              if (
                !(typeof data93 == 'number' && !(data93 % 1) && !isNaN(data93) && isFinite(data93)) &&
                data93 !== null
              ) {
                const err214 = {
                  instancePath: instancePath + '/measured/' + i4 + '/distinct',
                  schemaPath: '#/properties/measured/items/properties/distinct/type',
                  keyword: 'type',
                  params: { type: schema19.properties.measured.items.properties.distinct.type },
                  schema: schema19.properties.measured.items.properties.distinct.type,
                  parentSchema: schema19.properties.measured.items.properties.distinct,
                  data: data93,
                }
                if (vErrors === null) {
                  vErrors = [err214]
                } else {
                  vErrors.push(err214)
                }
                errors++
              }
              if (typeof data93 == 'number' && isFinite(data93)) {
                if (data93 < 0 || isNaN(data93)) {
                  const err215 = {
                    instancePath: instancePath + '/measured/' + i4 + '/distinct',
                    schemaPath: '#/properties/measured/items/properties/distinct/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema19.properties.measured.items.properties.distinct,
                    data: data93,
                  }
                  if (vErrors === null) {
                    vErrors = [err215]
                  } else {
                    vErrors.push(err215)
                  }
                  errors++
                }
              }
            }
            if (data89.beyond !== undefined) {
              const data94 = data89.beyond
              if (
                !(typeof data94 == 'number' && !(data94 % 1) && !isNaN(data94) && isFinite(data94)) &&
                data94 !== null
              ) {
                const err216 = {
                  instancePath: instancePath + '/measured/' + i4 + '/beyond',
                  schemaPath: '#/properties/measured/items/properties/beyond/type',
                  keyword: 'type',
                  params: { type: schema19.properties.measured.items.properties.beyond.type },
                  schema: schema19.properties.measured.items.properties.beyond.type,
                  parentSchema: schema19.properties.measured.items.properties.beyond,
                  data: data94,
                }
                if (vErrors === null) {
                  vErrors = [err216]
                } else {
                  vErrors.push(err216)
                }
                errors++
              }
              if (typeof data94 == 'number' && isFinite(data94)) {
                if (data94 < 0 || isNaN(data94)) {
                  const err217 = {
                    instancePath: instancePath + '/measured/' + i4 + '/beyond',
                    schemaPath: '#/properties/measured/items/properties/beyond/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema19.properties.measured.items.properties.beyond,
                    data: data94,
                  }
                  if (vErrors === null) {
                    vErrors = [err217]
                  } else {
                    vErrors.push(err217)
                  }
                  errors++
                }
              }
            }
          } else {
            const err218 = {
              instancePath: instancePath + '/measured/' + i4,
              schemaPath: '#/properties/measured/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema19.properties.measured.items.type,
              parentSchema: schema19.properties.measured.items,
              data: data89,
            }
            if (vErrors === null) {
              vErrors = [err218]
            } else {
              vErrors.push(err218)
            }
            errors++
          }
        }
      } else {
        const err219 = {
          instancePath: instancePath + '/measured',
          schemaPath: '#/properties/measured/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema19.properties.measured.type,
          parentSchema: schema19.properties.measured,
          data: data88,
        }
        if (vErrors === null) {
          vErrors = [err219]
        } else {
          vErrors.push(err219)
        }
        errors++
      }
    }
    if (data.deliveries !== undefined) {
      const data95 = data.deliveries
      if (Array.isArray(data95)) {
        const len5 = data95.length
        for (let i5 = 0; i5 < len5; i5++) {
          const data96 = data95[i5]
          if (data96 && typeof data96 == 'object' && !Array.isArray(data96)) {
            if (data96.scenario === undefined) {
              const err220 = {
                instancePath: instancePath + '/deliveries/' + i5,
                schemaPath: '#/properties/deliveries/items/required',
                keyword: 'required',
                params: { missingProperty: 'scenario' },
                schema: schema19.properties.deliveries.items.required,
                parentSchema: schema19.properties.deliveries.items,
                data: data96,
              }
              if (vErrors === null) {
                vErrors = [err220]
              } else {
                vErrors.push(err220)
              }
              errors++
            }
            if (data96.feed === undefined) {
              const err221 = {
                instancePath: instancePath + '/deliveries/' + i5,
                schemaPath: '#/properties/deliveries/items/required',
                keyword: 'required',
                params: { missingProperty: 'feed' },
                schema: schema19.properties.deliveries.items.required,
                parentSchema: schema19.properties.deliveries.items,
                data: data96,
              }
              if (vErrors === null) {
                vErrors = [err221]
              } else {
                vErrors.push(err221)
              }
              errors++
            }
            if (data96.stated === undefined) {
              const err222 = {
                instancePath: instancePath + '/deliveries/' + i5,
                schemaPath: '#/properties/deliveries/items/required',
                keyword: 'required',
                params: { missingProperty: 'stated' },
                schema: schema19.properties.deliveries.items.required,
                parentSchema: schema19.properties.deliveries.items,
                data: data96,
              }
              if (vErrors === null) {
                vErrors = [err222]
              } else {
                vErrors.push(err222)
              }
              errors++
            }
            if (data96.matched === undefined) {
              const err223 = {
                instancePath: instancePath + '/deliveries/' + i5,
                schemaPath: '#/properties/deliveries/items/required',
                keyword: 'required',
                params: { missingProperty: 'matched' },
                schema: schema19.properties.deliveries.items.required,
                parentSchema: schema19.properties.deliveries.items,
                data: data96,
              }
              if (vErrors === null) {
                vErrors = [err223]
              } else {
                vErrors.push(err223)
              }
              errors++
            }
            if (data96.socketSeconds === undefined) {
              const err224 = {
                instancePath: instancePath + '/deliveries/' + i5,
                schemaPath: '#/properties/deliveries/items/required',
                keyword: 'required',
                params: { missingProperty: 'socketSeconds' },
                schema: schema19.properties.deliveries.items.required,
                parentSchema: schema19.properties.deliveries.items,
                data: data96,
              }
              if (vErrors === null) {
                vErrors = [err224]
              } else {
                vErrors.push(err224)
              }
              errors++
            }
            for (const key18 in data96) {
              if (
                !(
                  key18 === 'scenario' ||
                  key18 === 'feed' ||
                  key18 === 'stated' ||
                  key18 === 'matched' ||
                  key18 === 'socketSeconds'
                )
              ) {
                const err225 = {
                  instancePath: instancePath + '/deliveries/' + i5,
                  schemaPath: '#/properties/deliveries/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key18 },
                  schema: false,
                  parentSchema: schema19.properties.deliveries.items,
                  data: data96,
                }
                if (vErrors === null) {
                  vErrors = [err225]
                } else {
                  vErrors.push(err225)
                }
                errors++
              }
            }
            if (data96.scenario !== undefined) {
              const data97 = data96.scenario
              if (typeof data97 !== 'string') {
                const err226 = {
                  instancePath: instancePath + '/deliveries/' + i5 + '/scenario',
                  schemaPath: '#/properties/deliveries/items/properties/scenario/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema19.properties.deliveries.items.properties.scenario.type,
                  parentSchema: schema19.properties.deliveries.items.properties.scenario,
                  data: data97,
                }
                if (vErrors === null) {
                  vErrors = [err226]
                } else {
                  vErrors.push(err226)
                }
                errors++
              }
            }
            if (data96.feed !== undefined) {
              const data98 = data96.feed
              if (typeof data98 !== 'string' && data98 !== null) {
                const err227 = {
                  instancePath: instancePath + '/deliveries/' + i5 + '/feed',
                  schemaPath: '#/properties/deliveries/items/properties/feed/type',
                  keyword: 'type',
                  params: { type: schema19.properties.deliveries.items.properties.feed.type },
                  schema: schema19.properties.deliveries.items.properties.feed.type,
                  parentSchema: schema19.properties.deliveries.items.properties.feed,
                  data: data98,
                }
                if (vErrors === null) {
                  vErrors = [err227]
                } else {
                  vErrors.push(err227)
                }
                errors++
              }
            }
            if (data96.stated !== undefined) {
              const data99 = data96.stated
              if (!(typeof data99 == 'number' && isFinite(data99))) {
                const err228 = {
                  instancePath: instancePath + '/deliveries/' + i5 + '/stated',
                  schemaPath: '#/properties/deliveries/items/properties/stated/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  schema: schema19.properties.deliveries.items.properties.stated.type,
                  parentSchema: schema19.properties.deliveries.items.properties.stated,
                  data: data99,
                }
                if (vErrors === null) {
                  vErrors = [err228]
                } else {
                  vErrors.push(err228)
                }
                errors++
              }
            }
            if (data96.matched !== undefined) {
              const data100 = data96.matched
              if (!(typeof data100 == 'number' && !(data100 % 1) && !isNaN(data100) && isFinite(data100))) {
                const err229 = {
                  instancePath: instancePath + '/deliveries/' + i5 + '/matched',
                  schemaPath: '#/properties/deliveries/items/properties/matched/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  schema: schema19.properties.deliveries.items.properties.matched.type,
                  parentSchema: schema19.properties.deliveries.items.properties.matched,
                  data: data100,
                }
                if (vErrors === null) {
                  vErrors = [err229]
                } else {
                  vErrors.push(err229)
                }
                errors++
              }
              if (typeof data100 == 'number' && isFinite(data100)) {
                if (data100 < 0 || isNaN(data100)) {
                  const err230 = {
                    instancePath: instancePath + '/deliveries/' + i5 + '/matched',
                    schemaPath: '#/properties/deliveries/items/properties/matched/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema19.properties.deliveries.items.properties.matched,
                    data: data100,
                  }
                  if (vErrors === null) {
                    vErrors = [err230]
                  } else {
                    vErrors.push(err230)
                  }
                  errors++
                }
              }
            }
            if (data96.socketSeconds !== undefined) {
              const data101 = data96.socketSeconds
              if (typeof data101 == 'number' && isFinite(data101)) {
                if (data101 < 0 || isNaN(data101)) {
                  const err231 = {
                    instancePath: instancePath + '/deliveries/' + i5 + '/socketSeconds',
                    schemaPath: '#/properties/deliveries/items/properties/socketSeconds/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema19.properties.deliveries.items.properties.socketSeconds,
                    data: data101,
                  }
                  if (vErrors === null) {
                    vErrors = [err231]
                  } else {
                    vErrors.push(err231)
                  }
                  errors++
                }
              } else {
                const err232 = {
                  instancePath: instancePath + '/deliveries/' + i5 + '/socketSeconds',
                  schemaPath: '#/properties/deliveries/items/properties/socketSeconds/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  schema: schema19.properties.deliveries.items.properties.socketSeconds.type,
                  parentSchema: schema19.properties.deliveries.items.properties.socketSeconds,
                  data: data101,
                }
                if (vErrors === null) {
                  vErrors = [err232]
                } else {
                  vErrors.push(err232)
                }
                errors++
              }
            }
          } else {
            const err233 = {
              instancePath: instancePath + '/deliveries/' + i5,
              schemaPath: '#/properties/deliveries/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema19.properties.deliveries.items.type,
              parentSchema: schema19.properties.deliveries.items,
              data: data96,
            }
            if (vErrors === null) {
              vErrors = [err233]
            } else {
              vErrors.push(err233)
            }
            errors++
          }
        }
      } else {
        const err234 = {
          instancePath: instancePath + '/deliveries',
          schemaPath: '#/properties/deliveries/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema19.properties.deliveries.type,
          parentSchema: schema19.properties.deliveries,
          data: data95,
        }
        if (vErrors === null) {
          vErrors = [err234]
        } else {
          vErrors.push(err234)
        }
        errors++
      }
    }
    if (data.sockets !== undefined) {
      const data102 = data.sockets
      if (data102 && typeof data102 == 'object' && !Array.isArray(data102)) {
        if (data102.tried === undefined) {
          const err235 = {
            instancePath: instancePath + '/sockets',
            schemaPath: '#/properties/sockets/required',
            keyword: 'required',
            params: { missingProperty: 'tried' },
            schema: schema19.properties.sockets.required,
            parentSchema: schema19.properties.sockets,
            data: data102,
          }
          if (vErrors === null) {
            vErrors = [err235]
          } else {
            vErrors.push(err235)
          }
          errors++
        }
        if (data102.opened === undefined) {
          const err236 = {
            instancePath: instancePath + '/sockets',
            schemaPath: '#/properties/sockets/required',
            keyword: 'required',
            params: { missingProperty: 'opened' },
            schema: schema19.properties.sockets.required,
            parentSchema: schema19.properties.sockets,
            data: data102,
          }
          if (vErrors === null) {
            vErrors = [err236]
          } else {
            vErrors.push(err236)
          }
          errors++
        }
        if (data102.subscribed === undefined) {
          const err237 = {
            instancePath: instancePath + '/sockets',
            schemaPath: '#/properties/sockets/required',
            keyword: 'required',
            params: { missingProperty: 'subscribed' },
            schema: schema19.properties.sockets.required,
            parentSchema: schema19.properties.sockets,
            data: data102,
          }
          if (vErrors === null) {
            vErrors = [err237]
          } else {
            vErrors.push(err237)
          }
          errors++
        }
        if (data102.peak === undefined) {
          const err238 = {
            instancePath: instancePath + '/sockets',
            schemaPath: '#/properties/sockets/required',
            keyword: 'required',
            params: { missingProperty: 'peak' },
            schema: schema19.properties.sockets.required,
            parentSchema: schema19.properties.sockets,
            data: data102,
          }
          if (vErrors === null) {
            vErrors = [err238]
          } else {
            vErrors.push(err238)
          }
          errors++
        }
        if (data102.failed === undefined) {
          const err239 = {
            instancePath: instancePath + '/sockets',
            schemaPath: '#/properties/sockets/required',
            keyword: 'required',
            params: { missingProperty: 'failed' },
            schema: schema19.properties.sockets.required,
            parentSchema: schema19.properties.sockets,
            data: data102,
          }
          if (vErrors === null) {
            vErrors = [err239]
          } else {
            vErrors.push(err239)
          }
          errors++
        }
        if (data102.unended === undefined) {
          const err240 = {
            instancePath: instancePath + '/sockets',
            schemaPath: '#/properties/sockets/required',
            keyword: 'required',
            params: { missingProperty: 'unended' },
            schema: schema19.properties.sockets.required,
            parentSchema: schema19.properties.sockets,
            data: data102,
          }
          if (vErrors === null) {
            vErrors = [err240]
          } else {
            vErrors.push(err240)
          }
          errors++
        }
        for (const key19 in data102) {
          if (
            !(
              key19 === 'tried' ||
              key19 === 'opened' ||
              key19 === 'subscribed' ||
              key19 === 'peak' ||
              key19 === 'failed' ||
              key19 === 'unended'
            )
          ) {
            const err241 = {
              instancePath: instancePath + '/sockets',
              schemaPath: '#/properties/sockets/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key19 },
              schema: false,
              parentSchema: schema19.properties.sockets,
              data: data102,
            }
            if (vErrors === null) {
              vErrors = [err241]
            } else {
              vErrors.push(err241)
            }
            errors++
          }
        }
        if (data102.tried !== undefined) {
          const data103 = data102.tried
          if (!(typeof data103 == 'number' && !(data103 % 1) && !isNaN(data103) && isFinite(data103))) {
            const err242 = {
              instancePath: instancePath + '/sockets/tried',
              schemaPath: '#/properties/sockets/properties/tried/type',
              keyword: 'type',
              params: { type: 'integer' },
              schema: schema19.properties.sockets.properties.tried.type,
              parentSchema: schema19.properties.sockets.properties.tried,
              data: data103,
            }
            if (vErrors === null) {
              vErrors = [err242]
            } else {
              vErrors.push(err242)
            }
            errors++
          }
          if (typeof data103 == 'number' && isFinite(data103)) {
            if (data103 < 0 || isNaN(data103)) {
              const err243 = {
                instancePath: instancePath + '/sockets/tried',
                schemaPath: '#/properties/sockets/properties/tried/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.sockets.properties.tried,
                data: data103,
              }
              if (vErrors === null) {
                vErrors = [err243]
              } else {
                vErrors.push(err243)
              }
              errors++
            }
          }
        }
        if (data102.opened !== undefined) {
          const data104 = data102.opened
          if (!(typeof data104 == 'number' && !(data104 % 1) && !isNaN(data104) && isFinite(data104))) {
            const err244 = {
              instancePath: instancePath + '/sockets/opened',
              schemaPath: '#/properties/sockets/properties/opened/type',
              keyword: 'type',
              params: { type: 'integer' },
              schema: schema19.properties.sockets.properties.opened.type,
              parentSchema: schema19.properties.sockets.properties.opened,
              data: data104,
            }
            if (vErrors === null) {
              vErrors = [err244]
            } else {
              vErrors.push(err244)
            }
            errors++
          }
          if (typeof data104 == 'number' && isFinite(data104)) {
            if (data104 < 0 || isNaN(data104)) {
              const err245 = {
                instancePath: instancePath + '/sockets/opened',
                schemaPath: '#/properties/sockets/properties/opened/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.sockets.properties.opened,
                data: data104,
              }
              if (vErrors === null) {
                vErrors = [err245]
              } else {
                vErrors.push(err245)
              }
              errors++
            }
          }
        }
        if (data102.subscribed !== undefined) {
          const data105 = data102.subscribed
          if (!(typeof data105 == 'number' && !(data105 % 1) && !isNaN(data105) && isFinite(data105))) {
            const err246 = {
              instancePath: instancePath + '/sockets/subscribed',
              schemaPath: '#/properties/sockets/properties/subscribed/type',
              keyword: 'type',
              params: { type: 'integer' },
              schema: schema19.properties.sockets.properties.subscribed.type,
              parentSchema: schema19.properties.sockets.properties.subscribed,
              data: data105,
            }
            if (vErrors === null) {
              vErrors = [err246]
            } else {
              vErrors.push(err246)
            }
            errors++
          }
          if (typeof data105 == 'number' && isFinite(data105)) {
            if (data105 < 0 || isNaN(data105)) {
              const err247 = {
                instancePath: instancePath + '/sockets/subscribed',
                schemaPath: '#/properties/sockets/properties/subscribed/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.sockets.properties.subscribed,
                data: data105,
              }
              if (vErrors === null) {
                vErrors = [err247]
              } else {
                vErrors.push(err247)
              }
              errors++
            }
          }
        }
        if (data102.peak !== undefined) {
          const data106 = data102.peak
          if (!(typeof data106 == 'number' && !(data106 % 1) && !isNaN(data106) && isFinite(data106))) {
            const err248 = {
              instancePath: instancePath + '/sockets/peak',
              schemaPath: '#/properties/sockets/properties/peak/type',
              keyword: 'type',
              params: { type: 'integer' },
              schema: schema19.properties.sockets.properties.peak.type,
              parentSchema: schema19.properties.sockets.properties.peak,
              data: data106,
            }
            if (vErrors === null) {
              vErrors = [err248]
            } else {
              vErrors.push(err248)
            }
            errors++
          }
          if (typeof data106 == 'number' && isFinite(data106)) {
            if (data106 < 0 || isNaN(data106)) {
              const err249 = {
                instancePath: instancePath + '/sockets/peak',
                schemaPath: '#/properties/sockets/properties/peak/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.sockets.properties.peak,
                data: data106,
              }
              if (vErrors === null) {
                vErrors = [err249]
              } else {
                vErrors.push(err249)
              }
              errors++
            }
          }
        }
        if (data102.failed !== undefined) {
          const data107 = data102.failed
          if (Array.isArray(data107)) {
            const len6 = data107.length
            for (let i6 = 0; i6 < len6; i6++) {
              const data108 = data107[i6]
              if (data108 && typeof data108 == 'object' && !Array.isArray(data108)) {
                if (data108.reason === undefined) {
                  const err250 = {
                    instancePath: instancePath + '/sockets/failed/' + i6,
                    schemaPath: '#/properties/sockets/properties/failed/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'reason' },
                    schema: schema19.properties.sockets.properties.failed.items.required,
                    parentSchema: schema19.properties.sockets.properties.failed.items,
                    data: data108,
                  }
                  if (vErrors === null) {
                    vErrors = [err250]
                  } else {
                    vErrors.push(err250)
                  }
                  errors++
                }
                if (data108.status === undefined) {
                  const err251 = {
                    instancePath: instancePath + '/sockets/failed/' + i6,
                    schemaPath: '#/properties/sockets/properties/failed/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'status' },
                    schema: schema19.properties.sockets.properties.failed.items.required,
                    parentSchema: schema19.properties.sockets.properties.failed.items,
                    data: data108,
                  }
                  if (vErrors === null) {
                    vErrors = [err251]
                  } else {
                    vErrors.push(err251)
                  }
                  errors++
                }
                if (data108.count === undefined) {
                  const err252 = {
                    instancePath: instancePath + '/sockets/failed/' + i6,
                    schemaPath: '#/properties/sockets/properties/failed/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'count' },
                    schema: schema19.properties.sockets.properties.failed.items.required,
                    parentSchema: schema19.properties.sockets.properties.failed.items,
                    data: data108,
                  }
                  if (vErrors === null) {
                    vErrors = [err252]
                  } else {
                    vErrors.push(err252)
                  }
                  errors++
                }
                for (const key20 in data108) {
                  if (!(key20 === 'reason' || key20 === 'status' || key20 === 'count')) {
                    const err253 = {
                      instancePath: instancePath + '/sockets/failed/' + i6,
                      schemaPath: '#/properties/sockets/properties/failed/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key20 },
                      schema: false,
                      parentSchema: schema19.properties.sockets.properties.failed.items,
                      data: data108,
                    }
                    if (vErrors === null) {
                      vErrors = [err253]
                    } else {
                      vErrors.push(err253)
                    }
                    errors++
                  }
                }
                if (data108.reason !== undefined) {
                  const data109 = data108.reason
                  if (typeof data109 !== 'string') {
                    const err254 = {
                      instancePath: instancePath + '/sockets/failed/' + i6 + '/reason',
                      schemaPath: '#/properties/sockets/properties/failed/items/properties/reason/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      schema: schema19.properties.sockets.properties.failed.items.properties.reason.type,
                      parentSchema: schema19.properties.sockets.properties.failed.items.properties.reason,
                      data: data109,
                    }
                    if (vErrors === null) {
                      vErrors = [err254]
                    } else {
                      vErrors.push(err254)
                    }
                    errors++
                  }
                }
                if (data108.status !== undefined) {
                  const data110 = data108.status
                  if (typeof data110 !== 'string' && data110 !== null) {
                    const err255 = {
                      instancePath: instancePath + '/sockets/failed/' + i6 + '/status',
                      schemaPath: '#/properties/sockets/properties/failed/items/properties/status/type',
                      keyword: 'type',
                      params: {
                        type: schema19.properties.sockets.properties.failed.items.properties.status.type,
                      },
                      schema: schema19.properties.sockets.properties.failed.items.properties.status.type,
                      parentSchema: schema19.properties.sockets.properties.failed.items.properties.status,
                      data: data110,
                    }
                    if (vErrors === null) {
                      vErrors = [err255]
                    } else {
                      vErrors.push(err255)
                    }
                    errors++
                  }
                }
                if (data108.count !== undefined) {
                  const data111 = data108.count
                  if (
                    !(typeof data111 == 'number' && !(data111 % 1) && !isNaN(data111) && isFinite(data111))
                  ) {
                    const err256 = {
                      instancePath: instancePath + '/sockets/failed/' + i6 + '/count',
                      schemaPath: '#/properties/sockets/properties/failed/items/properties/count/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                      schema: schema19.properties.sockets.properties.failed.items.properties.count.type,
                      parentSchema: schema19.properties.sockets.properties.failed.items.properties.count,
                      data: data111,
                    }
                    if (vErrors === null) {
                      vErrors = [err256]
                    } else {
                      vErrors.push(err256)
                    }
                    errors++
                  }
                  if (typeof data111 == 'number' && isFinite(data111)) {
                    if (data111 < 0 || isNaN(data111)) {
                      const err257 = {
                        instancePath: instancePath + '/sockets/failed/' + i6 + '/count',
                        schemaPath: '#/properties/sockets/properties/failed/items/properties/count/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 0 },
                        schema: 0,
                        parentSchema: schema19.properties.sockets.properties.failed.items.properties.count,
                        data: data111,
                      }
                      if (vErrors === null) {
                        vErrors = [err257]
                      } else {
                        vErrors.push(err257)
                      }
                      errors++
                    }
                  }
                }
              } else {
                const err258 = {
                  instancePath: instancePath + '/sockets/failed/' + i6,
                  schemaPath: '#/properties/sockets/properties/failed/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  schema: schema19.properties.sockets.properties.failed.items.type,
                  parentSchema: schema19.properties.sockets.properties.failed.items,
                  data: data108,
                }
                if (vErrors === null) {
                  vErrors = [err258]
                } else {
                  vErrors.push(err258)
                }
                errors++
              }
            }
          } else {
            const err259 = {
              instancePath: instancePath + '/sockets/failed',
              schemaPath: '#/properties/sockets/properties/failed/type',
              keyword: 'type',
              params: { type: 'array' },
              schema: schema19.properties.sockets.properties.failed.type,
              parentSchema: schema19.properties.sockets.properties.failed,
              data: data107,
            }
            if (vErrors === null) {
              vErrors = [err259]
            } else {
              vErrors.push(err259)
            }
            errors++
          }
        }
        if (data102.unended !== undefined) {
          const data112 = data102.unended
          if (!(typeof data112 == 'number' && !(data112 % 1) && !isNaN(data112) && isFinite(data112))) {
            const err260 = {
              instancePath: instancePath + '/sockets/unended',
              schemaPath: '#/properties/sockets/properties/unended/type',
              keyword: 'type',
              params: { type: 'integer' },
              schema: schema19.properties.sockets.properties.unended.type,
              parentSchema: schema19.properties.sockets.properties.unended,
              data: data112,
            }
            if (vErrors === null) {
              vErrors = [err260]
            } else {
              vErrors.push(err260)
            }
            errors++
          }
          if (typeof data112 == 'number' && isFinite(data112)) {
            if (data112 < 0 || isNaN(data112)) {
              const err261 = {
                instancePath: instancePath + '/sockets/unended',
                schemaPath: '#/properties/sockets/properties/unended/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.sockets.properties.unended,
                data: data112,
              }
              if (vErrors === null) {
                vErrors = [err261]
              } else {
                vErrors.push(err261)
              }
              errors++
            }
          }
        }
      } else {
        const err262 = {
          instancePath: instancePath + '/sockets',
          schemaPath: '#/properties/sockets/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema19.properties.sockets.type,
          parentSchema: schema19.properties.sockets,
          data: data102,
        }
        if (vErrors === null) {
          vErrors = [err262]
        } else {
          vErrors.push(err262)
        }
        errors++
      }
    }
    if (data.http !== undefined) {
      const data113 = data.http
      if (data113 && typeof data113 == 'object' && !Array.isArray(data113)) {
        if (data113.requests === undefined) {
          const err263 = {
            instancePath: instancePath + '/http',
            schemaPath: '#/properties/http/required',
            keyword: 'required',
            params: { missingProperty: 'requests' },
            schema: schema19.properties.http.required,
            parentSchema: schema19.properties.http,
            data: data113,
          }
          if (vErrors === null) {
            vErrors = [err263]
          } else {
            vErrors.push(err263)
          }
          errors++
        }
        if (data113.answered === undefined) {
          const err264 = {
            instancePath: instancePath + '/http',
            schemaPath: '#/properties/http/required',
            keyword: 'required',
            params: { missingProperty: 'answered' },
            schema: schema19.properties.http.required,
            parentSchema: schema19.properties.http,
            data: data113,
          }
          if (vErrors === null) {
            vErrors = [err264]
          } else {
            vErrors.push(err264)
          }
          errors++
        }
        if (data113.failed === undefined) {
          const err265 = {
            instancePath: instancePath + '/http',
            schemaPath: '#/properties/http/required',
            keyword: 'required',
            params: { missingProperty: 'failed' },
            schema: schema19.properties.http.required,
            parentSchema: schema19.properties.http,
            data: data113,
          }
          if (vErrors === null) {
            vErrors = [err265]
          } else {
            vErrors.push(err265)
          }
          errors++
        }
        if (data113.byStatus === undefined) {
          const err266 = {
            instancePath: instancePath + '/http',
            schemaPath: '#/properties/http/required',
            keyword: 'required',
            params: { missingProperty: 'byStatus' },
            schema: schema19.properties.http.required,
            parentSchema: schema19.properties.http,
            data: data113,
          }
          if (vErrors === null) {
            vErrors = [err266]
          } else {
            vErrors.push(err266)
          }
          errors++
        }
        for (const key21 in data113) {
          if (!(key21 === 'requests' || key21 === 'answered' || key21 === 'failed' || key21 === 'byStatus')) {
            const err267 = {
              instancePath: instancePath + '/http',
              schemaPath: '#/properties/http/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key21 },
              schema: false,
              parentSchema: schema19.properties.http,
              data: data113,
            }
            if (vErrors === null) {
              vErrors = [err267]
            } else {
              vErrors.push(err267)
            }
            errors++
          }
        }
        if (data113.requests !== undefined) {
          const data114 = data113.requests
          if (!(typeof data114 == 'number' && !(data114 % 1) && !isNaN(data114) && isFinite(data114))) {
            const err268 = {
              instancePath: instancePath + '/http/requests',
              schemaPath: '#/properties/http/properties/requests/type',
              keyword: 'type',
              params: { type: 'integer' },
              schema: schema19.properties.http.properties.requests.type,
              parentSchema: schema19.properties.http.properties.requests,
              data: data114,
            }
            if (vErrors === null) {
              vErrors = [err268]
            } else {
              vErrors.push(err268)
            }
            errors++
          }
          if (typeof data114 == 'number' && isFinite(data114)) {
            if (data114 < 0 || isNaN(data114)) {
              const err269 = {
                instancePath: instancePath + '/http/requests',
                schemaPath: '#/properties/http/properties/requests/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.http.properties.requests,
                data: data114,
              }
              if (vErrors === null) {
                vErrors = [err269]
              } else {
                vErrors.push(err269)
              }
              errors++
            }
          }
        }
        if (data113.answered !== undefined) {
          const data115 = data113.answered
          if (!(typeof data115 == 'number' && !(data115 % 1) && !isNaN(data115) && isFinite(data115))) {
            const err270 = {
              instancePath: instancePath + '/http/answered',
              schemaPath: '#/properties/http/properties/answered/type',
              keyword: 'type',
              params: { type: 'integer' },
              schema: schema19.properties.http.properties.answered.type,
              parentSchema: schema19.properties.http.properties.answered,
              data: data115,
            }
            if (vErrors === null) {
              vErrors = [err270]
            } else {
              vErrors.push(err270)
            }
            errors++
          }
          if (typeof data115 == 'number' && isFinite(data115)) {
            if (data115 < 0 || isNaN(data115)) {
              const err271 = {
                instancePath: instancePath + '/http/answered',
                schemaPath: '#/properties/http/properties/answered/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.http.properties.answered,
                data: data115,
              }
              if (vErrors === null) {
                vErrors = [err271]
              } else {
                vErrors.push(err271)
              }
              errors++
            }
          }
        }
        if (data113.failed !== undefined) {
          const data116 = data113.failed
          if (!(typeof data116 == 'number' && !(data116 % 1) && !isNaN(data116) && isFinite(data116))) {
            const err272 = {
              instancePath: instancePath + '/http/failed',
              schemaPath: '#/properties/http/properties/failed/type',
              keyword: 'type',
              params: { type: 'integer' },
              schema: schema19.properties.http.properties.failed.type,
              parentSchema: schema19.properties.http.properties.failed,
              data: data116,
            }
            if (vErrors === null) {
              vErrors = [err272]
            } else {
              vErrors.push(err272)
            }
            errors++
          }
          if (typeof data116 == 'number' && isFinite(data116)) {
            if (data116 < 0 || isNaN(data116)) {
              const err273 = {
                instancePath: instancePath + '/http/failed',
                schemaPath: '#/properties/http/properties/failed/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.http.properties.failed,
                data: data116,
              }
              if (vErrors === null) {
                vErrors = [err273]
              } else {
                vErrors.push(err273)
              }
              errors++
            }
          }
        }
        if (data113.byStatus !== undefined) {
          const data117 = data113.byStatus
          if (data117 && typeof data117 == 'object' && !Array.isArray(data117)) {
            for (const key22 in data117) {
              const data118 = data117[key22]
              if (!(typeof data118 == 'number' && !(data118 % 1) && !isNaN(data118) && isFinite(data118))) {
                const err274 = {
                  instancePath:
                    instancePath + '/http/byStatus/' + key22.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/http/properties/byStatus/additionalProperties/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  schema: schema19.properties.http.properties.byStatus.additionalProperties.type,
                  parentSchema: schema19.properties.http.properties.byStatus.additionalProperties,
                  data: data118,
                }
                if (vErrors === null) {
                  vErrors = [err274]
                } else {
                  vErrors.push(err274)
                }
                errors++
              }
              if (typeof data118 == 'number' && isFinite(data118)) {
                if (data118 < 0 || isNaN(data118)) {
                  const err275 = {
                    instancePath:
                      instancePath + '/http/byStatus/' + key22.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: '#/properties/http/properties/byStatus/additionalProperties/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema19.properties.http.properties.byStatus.additionalProperties,
                    data: data118,
                  }
                  if (vErrors === null) {
                    vErrors = [err275]
                  } else {
                    vErrors.push(err275)
                  }
                  errors++
                }
              }
            }
          } else {
            const err276 = {
              instancePath: instancePath + '/http/byStatus',
              schemaPath: '#/properties/http/properties/byStatus/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema19.properties.http.properties.byStatus.type,
              parentSchema: schema19.properties.http.properties.byStatus,
              data: data117,
            }
            if (vErrors === null) {
              vErrors = [err276]
            } else {
              vErrors.push(err276)
            }
            errors++
          }
        }
      } else {
        const err277 = {
          instancePath: instancePath + '/http',
          schemaPath: '#/properties/http/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema19.properties.http.type,
          parentSchema: schema19.properties.http,
          data: data113,
        }
        if (vErrors === null) {
          vErrors = [err277]
        } else {
          vErrors.push(err277)
        }
        errors++
      }
    }
    if (data.closes !== undefined) {
      const data119 = data.closes
      if (Array.isArray(data119)) {
        const len7 = data119.length
        for (let i7 = 0; i7 < len7; i7++) {
          const data120 = data119[i7]
          if (data120 && typeof data120 == 'object' && !Array.isArray(data120)) {
            if (data120.code === undefined) {
              const err278 = {
                instancePath: instancePath + '/closes/' + i7,
                schemaPath: '#/properties/closes/items/required',
                keyword: 'required',
                params: { missingProperty: 'code' },
                schema: schema19.properties.closes.items.required,
                parentSchema: schema19.properties.closes.items,
                data: data120,
              }
              if (vErrors === null) {
                vErrors = [err278]
              } else {
                vErrors.push(err278)
              }
              errors++
            }
            if (data120.side === undefined) {
              const err279 = {
                instancePath: instancePath + '/closes/' + i7,
                schemaPath: '#/properties/closes/items/required',
                keyword: 'required',
                params: { missingProperty: 'side' },
                schema: schema19.properties.closes.items.required,
                parentSchema: schema19.properties.closes.items,
                data: data120,
              }
              if (vErrors === null) {
                vErrors = [err279]
              } else {
                vErrors.push(err279)
              }
              errors++
            }
            if (data120.how === undefined) {
              const err280 = {
                instancePath: instancePath + '/closes/' + i7,
                schemaPath: '#/properties/closes/items/required',
                keyword: 'required',
                params: { missingProperty: 'how' },
                schema: schema19.properties.closes.items.required,
                parentSchema: schema19.properties.closes.items,
                data: data120,
              }
              if (vErrors === null) {
                vErrors = [err280]
              } else {
                vErrors.push(err280)
              }
              errors++
            }
            if (data120.scenario === undefined) {
              const err281 = {
                instancePath: instancePath + '/closes/' + i7,
                schemaPath: '#/properties/closes/items/required',
                keyword: 'required',
                params: { missingProperty: 'scenario' },
                schema: schema19.properties.closes.items.required,
                parentSchema: schema19.properties.closes.items,
                data: data120,
              }
              if (vErrors === null) {
                vErrors = [err281]
              } else {
                vErrors.push(err281)
              }
              errors++
            }
            if (data120.feed === undefined) {
              const err282 = {
                instancePath: instancePath + '/closes/' + i7,
                schemaPath: '#/properties/closes/items/required',
                keyword: 'required',
                params: { missingProperty: 'feed' },
                schema: schema19.properties.closes.items.required,
                parentSchema: schema19.properties.closes.items,
                data: data120,
              }
              if (vErrors === null) {
                vErrors = [err282]
              } else {
                vErrors.push(err282)
              }
              errors++
            }
            if (data120.phase === undefined) {
              const err283 = {
                instancePath: instancePath + '/closes/' + i7,
                schemaPath: '#/properties/closes/items/required',
                keyword: 'required',
                params: { missingProperty: 'phase' },
                schema: schema19.properties.closes.items.required,
                parentSchema: schema19.properties.closes.items,
                data: data120,
              }
              if (vErrors === null) {
                vErrors = [err283]
              } else {
                vErrors.push(err283)
              }
              errors++
            }
            if (data120.reason === undefined) {
              const err284 = {
                instancePath: instancePath + '/closes/' + i7,
                schemaPath: '#/properties/closes/items/required',
                keyword: 'required',
                params: { missingProperty: 'reason' },
                schema: schema19.properties.closes.items.required,
                parentSchema: schema19.properties.closes.items,
                data: data120,
              }
              if (vErrors === null) {
                vErrors = [err284]
              } else {
                vErrors.push(err284)
              }
              errors++
            }
            if (data120.count === undefined) {
              const err285 = {
                instancePath: instancePath + '/closes/' + i7,
                schemaPath: '#/properties/closes/items/required',
                keyword: 'required',
                params: { missingProperty: 'count' },
                schema: schema19.properties.closes.items.required,
                parentSchema: schema19.properties.closes.items,
                data: data120,
              }
              if (vErrors === null) {
                vErrors = [err285]
              } else {
                vErrors.push(err285)
              }
              errors++
            }
            for (const key23 in data120) {
              if (
                !(
                  key23 === 'code' ||
                  key23 === 'side' ||
                  key23 === 'how' ||
                  key23 === 'scenario' ||
                  key23 === 'feed' ||
                  key23 === 'phase' ||
                  key23 === 'reason' ||
                  key23 === 'count'
                )
              ) {
                const err286 = {
                  instancePath: instancePath + '/closes/' + i7,
                  schemaPath: '#/properties/closes/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key23 },
                  schema: false,
                  parentSchema: schema19.properties.closes.items,
                  data: data120,
                }
                if (vErrors === null) {
                  vErrors = [err286]
                } else {
                  vErrors.push(err286)
                }
                errors++
              }
            }
            if (data120.code !== undefined) {
              const data121 = data120.code
              if (typeof data121 !== 'string') {
                const err287 = {
                  instancePath: instancePath + '/closes/' + i7 + '/code',
                  schemaPath: '#/properties/closes/items/properties/code/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema19.properties.closes.items.properties.code.type,
                  parentSchema: schema19.properties.closes.items.properties.code,
                  data: data121,
                }
                if (vErrors === null) {
                  vErrors = [err287]
                } else {
                  vErrors.push(err287)
                }
                errors++
              }
            }
            if (data120.side !== undefined) {
              const data122 = data120.side
              if (typeof data122 !== 'string') {
                const err288 = {
                  instancePath: instancePath + '/closes/' + i7 + '/side',
                  schemaPath: '#/properties/closes/items/properties/side/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema19.properties.closes.items.properties.side.type,
                  parentSchema: schema19.properties.closes.items.properties.side,
                  data: data122,
                }
                if (vErrors === null) {
                  vErrors = [err288]
                } else {
                  vErrors.push(err288)
                }
                errors++
              }
            }
            if (data120.how !== undefined) {
              const data123 = data120.how
              if (typeof data123 !== 'string') {
                const err289 = {
                  instancePath: instancePath + '/closes/' + i7 + '/how',
                  schemaPath: '#/properties/closes/items/properties/how/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema19.properties.closes.items.properties.how.type,
                  parentSchema: schema19.properties.closes.items.properties.how,
                  data: data123,
                }
                if (vErrors === null) {
                  vErrors = [err289]
                } else {
                  vErrors.push(err289)
                }
                errors++
              }
            }
            if (data120.scenario !== undefined) {
              const data124 = data120.scenario
              if (typeof data124 !== 'string') {
                const err290 = {
                  instancePath: instancePath + '/closes/' + i7 + '/scenario',
                  schemaPath: '#/properties/closes/items/properties/scenario/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema19.properties.closes.items.properties.scenario.type,
                  parentSchema: schema19.properties.closes.items.properties.scenario,
                  data: data124,
                }
                if (vErrors === null) {
                  vErrors = [err290]
                } else {
                  vErrors.push(err290)
                }
                errors++
              }
            }
            if (data120.feed !== undefined) {
              const data125 = data120.feed
              if (typeof data125 !== 'string' && data125 !== null) {
                const err291 = {
                  instancePath: instancePath + '/closes/' + i7 + '/feed',
                  schemaPath: '#/properties/closes/items/properties/feed/type',
                  keyword: 'type',
                  params: { type: schema19.properties.closes.items.properties.feed.type },
                  schema: schema19.properties.closes.items.properties.feed.type,
                  parentSchema: schema19.properties.closes.items.properties.feed,
                  data: data125,
                }
                if (vErrors === null) {
                  vErrors = [err291]
                } else {
                  vErrors.push(err291)
                }
                errors++
              }
            }
            if (data120.phase !== undefined) {
              const data126 = data120.phase
              if (typeof data126 !== 'string' && data126 !== null) {
                const err292 = {
                  instancePath: instancePath + '/closes/' + i7 + '/phase',
                  schemaPath: '#/properties/closes/items/properties/phase/type',
                  keyword: 'type',
                  params: { type: schema19.properties.closes.items.properties.phase.type },
                  schema: schema19.properties.closes.items.properties.phase.type,
                  parentSchema: schema19.properties.closes.items.properties.phase,
                  data: data126,
                }
                if (vErrors === null) {
                  vErrors = [err292]
                } else {
                  vErrors.push(err292)
                }
                errors++
              }
            }
            if (data120.reason !== undefined) {
              const data127 = data120.reason
              if (typeof data127 !== 'string' && data127 !== null) {
                const err293 = {
                  instancePath: instancePath + '/closes/' + i7 + '/reason',
                  schemaPath: '#/properties/closes/items/properties/reason/type',
                  keyword: 'type',
                  params: { type: schema19.properties.closes.items.properties.reason.type },
                  schema: schema19.properties.closes.items.properties.reason.type,
                  parentSchema: schema19.properties.closes.items.properties.reason,
                  data: data127,
                }
                if (vErrors === null) {
                  vErrors = [err293]
                } else {
                  vErrors.push(err293)
                }
                errors++
              }
            }
            if (data120.count !== undefined) {
              const data128 = data120.count
              if (!(typeof data128 == 'number' && !(data128 % 1) && !isNaN(data128) && isFinite(data128))) {
                const err294 = {
                  instancePath: instancePath + '/closes/' + i7 + '/count',
                  schemaPath: '#/properties/closes/items/properties/count/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  schema: schema19.properties.closes.items.properties.count.type,
                  parentSchema: schema19.properties.closes.items.properties.count,
                  data: data128,
                }
                if (vErrors === null) {
                  vErrors = [err294]
                } else {
                  vErrors.push(err294)
                }
                errors++
              }
              if (typeof data128 == 'number' && isFinite(data128)) {
                if (data128 < 0 || isNaN(data128)) {
                  const err295 = {
                    instancePath: instancePath + '/closes/' + i7 + '/count',
                    schemaPath: '#/properties/closes/items/properties/count/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema19.properties.closes.items.properties.count,
                    data: data128,
                  }
                  if (vErrors === null) {
                    vErrors = [err295]
                  } else {
                    vErrors.push(err295)
                  }
                  errors++
                }
              }
            }
          } else {
            const err296 = {
              instancePath: instancePath + '/closes/' + i7,
              schemaPath: '#/properties/closes/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema19.properties.closes.items.type,
              parentSchema: schema19.properties.closes.items,
              data: data120,
            }
            if (vErrors === null) {
              vErrors = [err296]
            } else {
              vErrors.push(err296)
            }
            errors++
          }
        }
      } else {
        const err297 = {
          instancePath: instancePath + '/closes',
          schemaPath: '#/properties/closes/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema19.properties.closes.type,
          parentSchema: schema19.properties.closes,
          data: data119,
        }
        if (vErrors === null) {
          vErrors = [err297]
        } else {
          vErrors.push(err297)
        }
        errors++
      }
    }
    if (data.health !== undefined) {
      const data129 = data.health
      if (data129 && typeof data129 == 'object' && !Array.isArray(data129)) {
        if (data129.cpuP95 === undefined) {
          const err298 = {
            instancePath: instancePath + '/health',
            schemaPath: '#/properties/health/required',
            keyword: 'required',
            params: { missingProperty: 'cpuP95' },
            schema: schema19.properties.health.required,
            parentSchema: schema19.properties.health,
            data: data129,
          }
          if (vErrors === null) {
            vErrors = [err298]
          } else {
            vErrors.push(err298)
          }
          errors++
        }
        if (data129.cores === undefined) {
          const err299 = {
            instancePath: instancePath + '/health',
            schemaPath: '#/properties/health/required',
            keyword: 'required',
            params: { missingProperty: 'cores' },
            schema: schema19.properties.health.required,
            parentSchema: schema19.properties.health,
            data: data129,
          }
          if (vErrors === null) {
            vErrors = [err299]
          } else {
            vErrors.push(err299)
          }
          errors++
        }
        if (data129.lagP99 === undefined) {
          const err300 = {
            instancePath: instancePath + '/health',
            schemaPath: '#/properties/health/required',
            keyword: 'required',
            params: { missingProperty: 'lagP99' },
            schema: schema19.properties.health.required,
            parentSchema: schema19.properties.health,
            data: data129,
          }
          if (vErrors === null) {
            vErrors = [err300]
          } else {
            vErrors.push(err300)
          }
          errors++
        }
        if (data129.lagSamples === undefined) {
          const err301 = {
            instancePath: instancePath + '/health',
            schemaPath: '#/properties/health/required',
            keyword: 'required',
            params: { missingProperty: 'lagSamples' },
            schema: schema19.properties.health.required,
            parentSchema: schema19.properties.health,
            data: data129,
          }
          if (vErrors === null) {
            vErrors = [err301]
          } else {
            vErrors.push(err301)
          }
          errors++
        }
        if (data129.stealP95 === undefined) {
          const err302 = {
            instancePath: instancePath + '/health',
            schemaPath: '#/properties/health/required',
            keyword: 'required',
            params: { missingProperty: 'stealP95' },
            schema: schema19.properties.health.required,
            parentSchema: schema19.properties.health,
            data: data129,
          }
          if (vErrors === null) {
            vErrors = [err302]
          } else {
            vErrors.push(err302)
          }
          errors++
        }
        if (data129.droppedIterations === undefined) {
          const err303 = {
            instancePath: instancePath + '/health',
            schemaPath: '#/properties/health/required',
            keyword: 'required',
            params: { missingProperty: 'droppedIterations' },
            schema: schema19.properties.health.required,
            parentSchema: schema19.properties.health,
            data: data129,
          }
          if (vErrors === null) {
            vErrors = [err303]
          } else {
            vErrors.push(err303)
          }
          errors++
        }
        if (data129.memoryPeak === undefined) {
          const err304 = {
            instancePath: instancePath + '/health',
            schemaPath: '#/properties/health/required',
            keyword: 'required',
            params: { missingProperty: 'memoryPeak' },
            schema: schema19.properties.health.required,
            parentSchema: schema19.properties.health,
            data: data129,
          }
          if (vErrors === null) {
            vErrors = [err304]
          } else {
            vErrors.push(err304)
          }
          errors++
        }
        if (data129.descriptorLimit === undefined) {
          const err305 = {
            instancePath: instancePath + '/health',
            schemaPath: '#/properties/health/required',
            keyword: 'required',
            params: { missingProperty: 'descriptorLimit' },
            schema: schema19.properties.health.required,
            parentSchema: schema19.properties.health,
            data: data129,
          }
          if (vErrors === null) {
            vErrors = [err305]
          } else {
            vErrors.push(err305)
          }
          errors++
        }
        if (data129.probe === undefined) {
          const err306 = {
            instancePath: instancePath + '/health',
            schemaPath: '#/properties/health/required',
            keyword: 'required',
            params: { missingProperty: 'probe' },
            schema: schema19.properties.health.required,
            parentSchema: schema19.properties.health,
            data: data129,
          }
          if (vErrors === null) {
            vErrors = [err306]
          } else {
            vErrors.push(err306)
          }
          errors++
        }
        for (const key24 in data129) {
          if (!func1.call(schema19.properties.health.properties, key24)) {
            const err307 = {
              instancePath: instancePath + '/health',
              schemaPath: '#/properties/health/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key24 },
              schema: false,
              parentSchema: schema19.properties.health,
              data: data129,
            }
            if (vErrors === null) {
              vErrors = [err307]
            } else {
              vErrors.push(err307)
            }
            errors++
          }
        }
        if (data129.cpuP95 !== undefined) {
          const data130 = data129.cpuP95
          if (!(typeof data130 == 'number' && isFinite(data130)) && data130 !== null) {
            const err308 = {
              instancePath: instancePath + '/health/cpuP95',
              schemaPath: '#/properties/health/properties/cpuP95/type',
              keyword: 'type',
              params: { type: schema19.properties.health.properties.cpuP95.type },
              schema: schema19.properties.health.properties.cpuP95.type,
              parentSchema: schema19.properties.health.properties.cpuP95,
              data: data130,
            }
            if (vErrors === null) {
              vErrors = [err308]
            } else {
              vErrors.push(err308)
            }
            errors++
          }
          if (typeof data130 == 'number' && isFinite(data130)) {
            if (data130 < 0 || isNaN(data130)) {
              const err309 = {
                instancePath: instancePath + '/health/cpuP95',
                schemaPath: '#/properties/health/properties/cpuP95/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.health.properties.cpuP95,
                data: data130,
              }
              if (vErrors === null) {
                vErrors = [err309]
              } else {
                vErrors.push(err309)
              }
              errors++
            }
          }
        }
        if (data129.cores !== undefined) {
          const data131 = data129.cores
          if (!(typeof data131 == 'number' && !(data131 % 1) && !isNaN(data131) && isFinite(data131))) {
            const err310 = {
              instancePath: instancePath + '/health/cores',
              schemaPath: '#/properties/health/properties/cores/type',
              keyword: 'type',
              params: { type: 'integer' },
              schema: schema19.properties.health.properties.cores.type,
              parentSchema: schema19.properties.health.properties.cores,
              data: data131,
            }
            if (vErrors === null) {
              vErrors = [err310]
            } else {
              vErrors.push(err310)
            }
            errors++
          }
          if (typeof data131 == 'number' && isFinite(data131)) {
            if (data131 < 0 || isNaN(data131)) {
              const err311 = {
                instancePath: instancePath + '/health/cores',
                schemaPath: '#/properties/health/properties/cores/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.health.properties.cores,
                data: data131,
              }
              if (vErrors === null) {
                vErrors = [err311]
              } else {
                vErrors.push(err311)
              }
              errors++
            }
          }
        }
        if (data129.lagP99 !== undefined) {
          const data132 = data129.lagP99
          if (!(typeof data132 == 'number' && isFinite(data132)) && data132 !== null) {
            const err312 = {
              instancePath: instancePath + '/health/lagP99',
              schemaPath: '#/properties/health/properties/lagP99/type',
              keyword: 'type',
              params: { type: schema19.properties.health.properties.lagP99.type },
              schema: schema19.properties.health.properties.lagP99.type,
              parentSchema: schema19.properties.health.properties.lagP99,
              data: data132,
            }
            if (vErrors === null) {
              vErrors = [err312]
            } else {
              vErrors.push(err312)
            }
            errors++
          }
        }
        if (data129.lagSamples !== undefined) {
          const data133 = data129.lagSamples
          if (!(typeof data133 == 'number' && !(data133 % 1) && !isNaN(data133) && isFinite(data133))) {
            const err313 = {
              instancePath: instancePath + '/health/lagSamples',
              schemaPath: '#/properties/health/properties/lagSamples/type',
              keyword: 'type',
              params: { type: 'integer' },
              schema: schema19.properties.health.properties.lagSamples.type,
              parentSchema: schema19.properties.health.properties.lagSamples,
              data: data133,
            }
            if (vErrors === null) {
              vErrors = [err313]
            } else {
              vErrors.push(err313)
            }
            errors++
          }
          if (typeof data133 == 'number' && isFinite(data133)) {
            if (data133 < 0 || isNaN(data133)) {
              const err314 = {
                instancePath: instancePath + '/health/lagSamples',
                schemaPath: '#/properties/health/properties/lagSamples/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.health.properties.lagSamples,
                data: data133,
              }
              if (vErrors === null) {
                vErrors = [err314]
              } else {
                vErrors.push(err314)
              }
              errors++
            }
          }
        }
        if (data129.stealP95 !== undefined) {
          const data134 = data129.stealP95
          if (!(typeof data134 == 'number' && isFinite(data134)) && data134 !== null) {
            const err315 = {
              instancePath: instancePath + '/health/stealP95',
              schemaPath: '#/properties/health/properties/stealP95/type',
              keyword: 'type',
              params: { type: schema19.properties.health.properties.stealP95.type },
              schema: schema19.properties.health.properties.stealP95.type,
              parentSchema: schema19.properties.health.properties.stealP95,
              data: data134,
            }
            if (vErrors === null) {
              vErrors = [err315]
            } else {
              vErrors.push(err315)
            }
            errors++
          }
          if (typeof data134 == 'number' && isFinite(data134)) {
            if (data134 < 0 || isNaN(data134)) {
              const err316 = {
                instancePath: instancePath + '/health/stealP95',
                schemaPath: '#/properties/health/properties/stealP95/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.health.properties.stealP95,
                data: data134,
              }
              if (vErrors === null) {
                vErrors = [err316]
              } else {
                vErrors.push(err316)
              }
              errors++
            }
          }
        }
        if (data129.droppedIterations !== undefined) {
          const data135 = data129.droppedIterations
          if (!(typeof data135 == 'number' && !(data135 % 1) && !isNaN(data135) && isFinite(data135))) {
            const err317 = {
              instancePath: instancePath + '/health/droppedIterations',
              schemaPath: '#/properties/health/properties/droppedIterations/type',
              keyword: 'type',
              params: { type: 'integer' },
              schema: schema19.properties.health.properties.droppedIterations.type,
              parentSchema: schema19.properties.health.properties.droppedIterations,
              data: data135,
            }
            if (vErrors === null) {
              vErrors = [err317]
            } else {
              vErrors.push(err317)
            }
            errors++
          }
          if (typeof data135 == 'number' && isFinite(data135)) {
            if (data135 < 0 || isNaN(data135)) {
              const err318 = {
                instancePath: instancePath + '/health/droppedIterations',
                schemaPath: '#/properties/health/properties/droppedIterations/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.health.properties.droppedIterations,
                data: data135,
              }
              if (vErrors === null) {
                vErrors = [err318]
              } else {
                vErrors.push(err318)
              }
              errors++
            }
          }
        }
        if (data129.memoryPeak !== undefined) {
          const data136 = data129.memoryPeak
          if (
            !(typeof data136 == 'number' && !(data136 % 1) && !isNaN(data136) && isFinite(data136)) &&
            data136 !== null
          ) {
            const err319 = {
              instancePath: instancePath + '/health/memoryPeak',
              schemaPath: '#/properties/health/properties/memoryPeak/type',
              keyword: 'type',
              params: { type: schema19.properties.health.properties.memoryPeak.type },
              schema: schema19.properties.health.properties.memoryPeak.type,
              parentSchema: schema19.properties.health.properties.memoryPeak,
              data: data136,
            }
            if (vErrors === null) {
              vErrors = [err319]
            } else {
              vErrors.push(err319)
            }
            errors++
          }
          if (typeof data136 == 'number' && isFinite(data136)) {
            if (data136 < 0 || isNaN(data136)) {
              const err320 = {
                instancePath: instancePath + '/health/memoryPeak',
                schemaPath: '#/properties/health/properties/memoryPeak/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.health.properties.memoryPeak,
                data: data136,
              }
              if (vErrors === null) {
                vErrors = [err320]
              } else {
                vErrors.push(err320)
              }
              errors++
            }
          }
        }
        if (data129.descriptorLimit !== undefined) {
          const data137 = data129.descriptorLimit
          if (
            !(typeof data137 == 'number' && !(data137 % 1) && !isNaN(data137) && isFinite(data137)) &&
            data137 !== null
          ) {
            const err321 = {
              instancePath: instancePath + '/health/descriptorLimit',
              schemaPath: '#/properties/health/properties/descriptorLimit/type',
              keyword: 'type',
              params: { type: schema19.properties.health.properties.descriptorLimit.type },
              schema: schema19.properties.health.properties.descriptorLimit.type,
              parentSchema: schema19.properties.health.properties.descriptorLimit,
              data: data137,
            }
            if (vErrors === null) {
              vErrors = [err321]
            } else {
              vErrors.push(err321)
            }
            errors++
          }
          if (typeof data137 == 'number' && isFinite(data137)) {
            if (data137 < 0 || isNaN(data137)) {
              const err322 = {
                instancePath: instancePath + '/health/descriptorLimit',
                schemaPath: '#/properties/health/properties/descriptorLimit/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.health.properties.descriptorLimit,
                data: data137,
              }
              if (vErrors === null) {
                vErrors = [err322]
              } else {
                vErrors.push(err322)
              }
              errors++
            }
          }
        }
        if (data129.probe !== undefined) {
          const data138 = data129.probe
          if (!(typeof data138 == 'number' && isFinite(data138)) && data138 !== null) {
            const err323 = {
              instancePath: instancePath + '/health/probe',
              schemaPath: '#/properties/health/properties/probe/type',
              keyword: 'type',
              params: { type: schema19.properties.health.properties.probe.type },
              schema: schema19.properties.health.properties.probe.type,
              parentSchema: schema19.properties.health.properties.probe,
              data: data138,
            }
            if (vErrors === null) {
              vErrors = [err323]
            } else {
              vErrors.push(err323)
            }
            errors++
          }
        }
      } else {
        const err324 = {
          instancePath: instancePath + '/health',
          schemaPath: '#/properties/health/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema19.properties.health.type,
          parentSchema: schema19.properties.health,
          data: data129,
        }
        if (vErrors === null) {
          vErrors = [err324]
        } else {
          vErrors.push(err324)
        }
        errors++
      }
    }
    if (data.bytes !== undefined) {
      const data139 = data.bytes
      if (data139 && typeof data139 == 'object' && !Array.isArray(data139)) {
        if (data139.sent === undefined) {
          const err325 = {
            instancePath: instancePath + '/bytes',
            schemaPath: '#/properties/bytes/required',
            keyword: 'required',
            params: { missingProperty: 'sent' },
            schema: schema19.properties.bytes.required,
            parentSchema: schema19.properties.bytes,
            data: data139,
          }
          if (vErrors === null) {
            vErrors = [err325]
          } else {
            vErrors.push(err325)
          }
          errors++
        }
        if (data139.received === undefined) {
          const err326 = {
            instancePath: instancePath + '/bytes',
            schemaPath: '#/properties/bytes/required',
            keyword: 'required',
            params: { missingProperty: 'received' },
            schema: schema19.properties.bytes.required,
            parentSchema: schema19.properties.bytes,
            data: data139,
          }
          if (vErrors === null) {
            vErrors = [err326]
          } else {
            vErrors.push(err326)
          }
          errors++
        }
        for (const key25 in data139) {
          if (!(key25 === 'sent' || key25 === 'received')) {
            const err327 = {
              instancePath: instancePath + '/bytes',
              schemaPath: '#/properties/bytes/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key25 },
              schema: false,
              parentSchema: schema19.properties.bytes,
              data: data139,
            }
            if (vErrors === null) {
              vErrors = [err327]
            } else {
              vErrors.push(err327)
            }
            errors++
          }
        }
        if (data139.sent !== undefined) {
          const data140 = data139.sent
          if (!(typeof data140 == 'number' && !(data140 % 1) && !isNaN(data140) && isFinite(data140))) {
            const err328 = {
              instancePath: instancePath + '/bytes/sent',
              schemaPath: '#/properties/bytes/properties/sent/type',
              keyword: 'type',
              params: { type: 'integer' },
              schema: schema19.properties.bytes.properties.sent.type,
              parentSchema: schema19.properties.bytes.properties.sent,
              data: data140,
            }
            if (vErrors === null) {
              vErrors = [err328]
            } else {
              vErrors.push(err328)
            }
            errors++
          }
          if (typeof data140 == 'number' && isFinite(data140)) {
            if (data140 < 0 || isNaN(data140)) {
              const err329 = {
                instancePath: instancePath + '/bytes/sent',
                schemaPath: '#/properties/bytes/properties/sent/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.bytes.properties.sent,
                data: data140,
              }
              if (vErrors === null) {
                vErrors = [err329]
              } else {
                vErrors.push(err329)
              }
              errors++
            }
          }
        }
        if (data139.received !== undefined) {
          const data141 = data139.received
          if (!(typeof data141 == 'number' && !(data141 % 1) && !isNaN(data141) && isFinite(data141))) {
            const err330 = {
              instancePath: instancePath + '/bytes/received',
              schemaPath: '#/properties/bytes/properties/received/type',
              keyword: 'type',
              params: { type: 'integer' },
              schema: schema19.properties.bytes.properties.received.type,
              parentSchema: schema19.properties.bytes.properties.received,
              data: data141,
            }
            if (vErrors === null) {
              vErrors = [err330]
            } else {
              vErrors.push(err330)
            }
            errors++
          }
          if (typeof data141 == 'number' && isFinite(data141)) {
            if (data141 < 0 || isNaN(data141)) {
              const err331 = {
                instancePath: instancePath + '/bytes/received',
                schemaPath: '#/properties/bytes/properties/received/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema19.properties.bytes.properties.received,
                data: data141,
              }
              if (vErrors === null) {
                vErrors = [err331]
              } else {
                vErrors.push(err331)
              }
              errors++
            }
          }
        }
      } else {
        const err332 = {
          instancePath: instancePath + '/bytes',
          schemaPath: '#/properties/bytes/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema19.properties.bytes.type,
          parentSchema: schema19.properties.bytes,
          data: data139,
        }
        if (vErrors === null) {
          vErrors = [err332]
        } else {
          vErrors.push(err332)
        }
        errors++
      }
    }
  } else {
    const err333 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema19.type,
      parentSchema: schema19,
      data,
    }
    if (vErrors === null) {
      vErrors = [err333]
    } else {
      vErrors.push(err333)
    }
    errors++
  }
  validate52.errors = vErrors
  return errors === 0
}
validate52.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
