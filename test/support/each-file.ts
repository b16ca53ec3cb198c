import { afterAll } from 'vitest'
import { removeFolders } from './folder.ts'

// Vitest runs this before each test file, whether it shares its modules with others or not: a hook that is registered inside
// a running test is never run, and the first hook runs after all of the file's own.
afterAll(removeFolders)
