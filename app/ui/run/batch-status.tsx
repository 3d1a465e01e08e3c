import type { ReactNode } from 'react'
import type { BatchResult, BatchView } from '~/domain/certificate-batch'
import { batchArchive, batchCodes, batchNow } from '~/domain/certificate-batch-paths'
import { batchStatusWords } from '~/i18n/batch-status'
import { certificateBatchWords } from '~/i18n/certificate-batch'
import { Alert } from '../alert'
import { NorwegianDate } from '../norwegian-date'
import { ProgressBar } from '../progress-bar'
import { Rich } from '../rich'
import { Table } from '../table'
import { batchFailureWords, batchProgressWords, batchSpokenWords } from './batch-words'
import { useBatch } from './use-batch'

/**
 * How far certificates in bulk have come, and the files when they are there. `path` is the address of the job's page;
 * `again` is what makes the files anew, for who may do that.
 */
export function BatchStatus({ first, path, again }: { first: BatchView; path: string; again?: ReactNode }) {
	const { view, isOld } = useBatch(first, `${path}/${batchNow}`)
	return <BatchNow view={view} isOld={isOld} path={path} again={again} />
}

/** How far they have come at this moment; `isOld` when the portal has not been reached since. */
export function BatchNow({
	view,
	isOld,
	path,
	again,
}: {
	view: BatchView
	isOld: boolean
	path: string
	again?: ReactNode
}) {
	const words = batchStatusWords()
	return (
		<>
			<ProgressBar
				label={words.progress}
				value={view.done + view.failed}
				max={Math.max(1, view.total)}
				text={batchProgressWords(view)}
			/>
			<p role="status" className="visually-hidden">
				{batchSpokenWords(view)}
			</p>
			<p role="status">{isOld ? words.noContact : ''}</p>
			{view.result ? <Result result={view.result} path={path} again={again} /> : <UnderWay view={view} path={path} />}
		</>
	)
}

/** Without JavaScript people look again when they want to: a page that comes anew by itself tears a reader from its place. */
function UnderWay({ view, path }: { view: BatchView; path: string }) {
	const { underWay, inQueue, lookAgain } = batchStatusWords()
	return (
		<>
			{view.isHeldUp ? (
				<Alert tone="warning">{certificateBatchWords().heldUp}</Alert>
			) : (
				<p>{view.isUnderWay ? underWay : inQueue}</p>
			)}
			<noscript>
				<p>
					<a className="link-alone" href={path}>
						{lookAgain}
					</a>
				</p>
			</noscript>
		</>
	)
}

function Result({ result, path, again }: { result: BatchResult; path: string; again: ReactNode }) {
	const words = batchStatusWords()
	const { files, takenBack, missing, failures, goneOn } = result
	return (
		<>
			{missing > 0 ? (
				<Alert tone="warning" title={words.missing(missing)}>
					<p>
						{words.aboutMissing} {again ? words.makeAnew : words.askToMakeAnew}
					</p>
					{again}
				</Alert>
			) : null}
			{files > 0 ? (
				<>
					<h2>{words.download}</h2>
					<ul>
						{missing === 0 ? (
							<li>
								<a href={`${path}/${batchArchive}`}>{words.archive(files)}</a>
							</li>
						) : null}
						<li>
							<a href={`${path}/${batchCodes}`}>{words.codes}</a>
						</li>
					</ul>
					<p className="soft">
						<Rich text={words.goneOn} date={() => <NorwegianDate at={goneOn} />} />
					</p>
				</>
			) : (
				<Alert tone="info">{words.nothing}</Alert>
			)}
			{takenBack > 0 ? <Alert tone="info">{words.takenBack(takenBack)}</Alert> : null}
			{failures.length > 0 ? (
				<>
					<h2>{words.failures.title}</h2>
					<Table
						caption={words.failures.caption}
						hidesCaption
						columns={[
							{ key: 'name', label: words.name, kind: 'header' },
							{ key: 'why', label: words.why },
						]}
						rows={failures.map(({ number, holderName, why }) => ({
							key: String(number),
							cells: { name: holderName || words.deleted, why: batchFailureWords(why) },
						}))}
					/>
				</>
			) : null}
			{missing > 0 ? null : again}
		</>
	)
}
