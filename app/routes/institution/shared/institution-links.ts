import type { LinksFunction } from '@remix-run/node'
import styles from '~/styles/lead.css?url'

/** The styles of the college contacts' pages, which learners don't have to fetch. Every one of them exports these as `links`. */
export const institutionLinks: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
