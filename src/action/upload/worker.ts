// Its own entry (dist/action-upload.js), run as a worker: the package writes to stdout as it likes, waits for minutes, and
// throws where nobody can catch it. None of that is to reach a step whose verdict is already published.
import { parentPort, workerData } from 'node:worker_threads'
import { DefaultArtifactClient } from '@actions/artifact'
import type { Artifact } from './artifacts.ts'
import type { Order, Uploaded } from './in-worker.ts'

const client = new DefaultArtifactClient()
const { artifacts, retentionDays } = workerData as Order

for (const artifact of artifacts) parentPort?.postMessage(await told(artifact))

async function told(artifact: Artifact): Promise<Uploaded> {
  const { name } = artifact
  try {
    await upload(artifact)
    return { name, refused: null }
  } catch (error) {
    return { name, refused: error instanceof Error ? error.message : String(error) }
  }
}

/** What another step or job of this attempt has uploaded under this name is older, and gives way, as a comment does. */
async function upload({ name, folder, files }: Artifact): Promise<void> {
  const send = () => client.uploadArtifact(name, [...files], folder, { retentionDays })
  try {
    await send()
  } catch (error) {
    if (!/\b409\b|already exists/.test(String(error))) throw error
    await client.deleteArtifact(name)
    await send()
  }
}
