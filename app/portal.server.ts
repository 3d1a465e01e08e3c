import { readConfig } from './config.server'
import { batchesIn } from './operations/make-batch-file.server'

const config = readConfig(process.env)

/** Whether this process serves a demonstration or real use. */
export const portalPurpose = config.purpose

/** Address that links in letters and QR codes begin with, without a slash at the end. */
export const publicUrl = config.publicUrl

/** Where people write who have a question about the portal; null when nobody has said. */
export const contactEmail = config.contactEmail

/** Whether letters leave the portal, or stay in the outbox. */
export const sendsLetters = config.smtpUrl !== null

/** Where the files of certificates in bulk are kept. */
export const batchFolder = batchesIn(config.dataDir)

/** Whether developers and tests may see every component in every state. */
export const showsGallery = config.showsGallery
