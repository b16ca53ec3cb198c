/**
 * What made the figures of a record. Raised by hand, by one, whenever VU program, default k6 or measuring moves figures
 * by more than noise: stored runs of another generator are still compared, but alone they fail nothing.
 */
export const GENERATOR = 1
