/**
 * What made the figures of a record. Raised by hand, by one, whenever VU program, default k6 or measuring moves figures
 * by more than noise: stored runs of another generator are still compared, but alone they fail nothing.
 *
 * 2: requests carry `traceparent` with flags 00 (correlate: ids), which switches tracing off in a service that samples as its caller does.
 */
export const GENERATOR = 2
