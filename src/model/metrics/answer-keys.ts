/** Begins the `answer` of `steps_failed` where it is no quotation: keys of the answer, of which none was what `save` names. */
export const HOLDS = 'keys: '
