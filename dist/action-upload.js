import { t as DefaultArtifactClient } from "./action-artifact.js";
import { parentPort, workerData } from "node:worker_threads";

// src/action/upload/worker.ts
const client = new DefaultArtifactClient();
const { artifacts, retentionDays } = workerData;
for (const artifact of artifacts) parentPort?.postMessage(await told(artifact));
async function told(artifact) {
	const { name } = artifact;
	try {
		await upload(artifact);
		return {
			name,
			refused: null
		};
	} catch (error) {
		return {
			name,
			refused: error instanceof Error ? error.message : String(error)
		};
	}
}
async function upload({ name, folder, files }) {
	const send = () => client.uploadArtifact(name, [...files], folder, { retentionDays });
	try {
		await send();
	} catch (error) {
		if (!/\b409\b|already exists/.test(String(error))) throw error;
		await client.deleteArtifact(name);
		await send();
	}
}

export {  };