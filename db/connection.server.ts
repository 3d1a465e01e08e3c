import { databaseLocation, openDatabase } from './open.server'

/** The live database of this process. Everything below the routes gets it as an argument. */
export const db = openDatabase(databaseLocation(process.env))
