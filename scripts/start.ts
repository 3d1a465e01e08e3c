/** Starts the portal; `npm start` runs what `npm run build` made of this file. React and Remix read `NODE_ENV` as they load, so it is set before them. */
process.env.NODE_ENV ||= 'production'
await import('./start/main')

export {}
