import type { LinksFunction } from '@remix-run/node'
import styles from '~/styles/lead.css?url'

/** The styles of the administrator's pages, which learners don't have to fetch. Every one of them exports these as `links`. */
export const adminLinks: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
