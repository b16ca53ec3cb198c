/**
 * Calls `one(lane, n)` until `wanted` of its results are `good`, of at most `most` calls; as many calls run at once as there
 * are lanes, each of which does one after the other.
 */
export async function untilGood(lanes, { wanted, most, good }, one) {
  const results = []
  let begun = 0
  let open = 0
  const found = () => results.filter(good).length
  const walk = async (lane) => {
    while (begun < most && found() + open < wanted) {
      open++
      const result = await one(lane, ++begun)
      open--
      results.push(result)
    }
  }
  // A lane that had nothing left to do is needed again where another's last run was none.
  while (begun < most && found() < wanted) await Promise.all(lanes.map(walk))
  return results
}
