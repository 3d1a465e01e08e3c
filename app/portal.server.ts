import { readConfig } from './config.server'

const config = readConfig(process.env)

/** Whether this process serves a demonstration or real use. */
export const portalPurpose = config.purpose

/** Address that links in letters and QR codes begin with, without a slash at the end. */
export const publicUrl = config.publicUrl

/** Whether letters leave the portal, or stay in the outbox. */
export const sendsLetters = config.smtpUrl !== null
