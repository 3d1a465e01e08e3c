/** Serves the portal for whoever works on it: changed code and changed lessons show at once. `npm run dev`. */
process.env.NODE_ENV ||= 'development'
process.env.PORT ||= '3000'
await import('./languages')
await import('./start/development')

export {}
