import type { LinksFunction } from '@remix-run/node'
import styles from '~/styles/lead.css?url'

/** The styles of the leaders' pages, which learners don't have to fetch. Every page of a leader exports them as `links`. */
export const leadLinks: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
