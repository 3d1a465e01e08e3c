import type { ReactNode } from 'react'
import type { BatchResult, BatchView } from '~/domain/certificate-batch'
import { batchArchive, batchCodes, batchNow } from '~/domain/certificate-batch-paths'
import { batchProgressWords, batchSpokenWords } from '~/domain/certificate-batch-words'
import { Alert } from '../alert'
import { counted } from '../counted'
import { NorwegianDate } from '../norwegian-date'
import { ProgressBar } from '../progress-bar'
import { Table } from '../table'
import { useBatch } from './use-batch'

/**
 * How far certificates in bulk have come, and the files when they are there. `path` is the address of the job's page;
 * `again` is what makes the files anew, for who may do that.
 */
export function BatchStatus({ first, path, again }: { first: BatchView; path: string; again?: ReactNode }) {
	const { view, isOld } = useBatch(first, `${path}/${batchNow}`)
	return (
		<>
			{first.result === null ? (
				<noscript>
					<meta httpEquiv="refresh" content="5" />
				</noscript>
			) : null}
			<ProgressBar
				label="Bevisene som PDF"
				value={view.done + view.failed}
				max={Math.max(1, view.total)}
				text={batchProgressWords(view)}
			/>
			<p role="status" className="visually-hidden">
				{batchSpokenWords(view)}
			</p>
			<p role="status">{isOld ? 'Ingen kontakt med portalen. Arbeidet går videre likevel.' : ''}</p>
			{view.result ? <Result result={view.result} path={path} again={again} /> : <UnderWay view={view} />}
		</>
	)
}

function UnderWay({ view }: { view: BatchView }) {
	if (view.problem) return <Alert tone="warning">{view.problem}</Alert>
	return (
		<p>
			{view.isUnderWay
				? 'Du kan lukke siden. Arbeidet går videre, og den som ba om filene, får brev når de er klare.'
				: 'Filene står i kø og blir straks laget. Du kan lukke siden; den som ba om filene, får brev når de er klare.'}
		</p>
	)
}

function Result({ result, path, again }: { result: BatchResult; path: string; again: ReactNode }) {
	const { files, takenBack, missing, failures, goneOn } = result
	return (
		<>
			{missing > 0 ? (
				<Alert tone="warning" title={`${counted(missing, 'fil', 'filer')} er borte`}>
					<p>Filene ligger ikke lenger på denne maskinen, så arkivet kan ikke lastes ned. Lag dem på nytt.</p>
				</Alert>
			) : null}
			{files > 0 ? (
				<>
					<h2>Last ned</h2>
					<ul>
						{missing === 0 ? (
							<li>
								<a href={`${path}/${batchArchive}`}>Alle bevisene i en ZIP-fil ({counted(files, 'PDF', 'PDF-er')})</a>
							</li>
						) : null}
						<li>
							<a href={`${path}/${batchCodes}`}>Navn og koder i en tabell (CSV)</a>
						</li>
					</ul>
					<p className="soft">
						Filene blir slettet <NorwegianDate at={goneOn} />. De kan lages på nytt, og blir de samme.
					</p>
				</>
			) : (
				<Alert tone="info">Det er ingen filer å laste ned.</Alert>
			)}
			{takenBack > 0 ? (
				<Alert tone="info">
					{`${counted(takenBack, 'bevis', 'bevis')} er erstattet eller trukket tilbake etterpå, og er ikke med.`}
				</Alert>
			) : null}
			{failures.length > 0 ? (
				<>
					<h2>Disse ble ikke laget</h2>
					<Table
						caption="Bevis som ikke ble laget, og hvorfor"
						hidesCaption
						columns={[
							{ key: 'name', label: 'Navn', kind: 'header' },
							{ key: 'why', label: 'Hvorfor' },
						]}
						rows={failures.map(({ number, holderName, why }) => ({
							key: String(number),
							cells: { name: holderName || 'Slettet', why },
						}))}
					/>
				</>
			) : null}
			{again}
		</>
	)
}
