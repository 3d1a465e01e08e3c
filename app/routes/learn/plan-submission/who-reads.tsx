/** Who gets to read the copy: the leaders of the learner's newest run, by name, or nobody yet. */
export function WhoReads({
	reader,
}: {
	reader: { readonly runTitle: string; readonly leaders: readonly string[] } | null
}) {
	if (!reader) {
		return (
			<p>
				Ingen leser den ennå, for du er ikke med i en kursgjennomføring. Kopien blir liggende hos deg. Når du er med i
				en kursgjennomføring, kan du levere på nytt, og da er det kurslederen der som leser.
			</p>
		)
	}
	return (
		<>
			<p>
				<strong>{leadersInWords(reader)}</strong>, får en kopi av planen slik den står her, og leser bare kopien.
				Kursledere med ansvar for alle kursene ved distriktskontoret, og de som administrerer portalen, kan også åpne
				den.
			</p>
			<p>
				Selve planen, notatene dine og det du skriver senere, er fortsatt bare dine. Vil du vise noe nytt, leverer du en
				ny kopi. Det du har levert, blir liggende.
			</p>
		</>
	)
}

function leadersInWords({ runTitle, leaders }: { runTitle: string; leaders: readonly string[] }): string {
	const [only] = leaders
	if (!only) return `Den som leder «${runTitle}»`
	if (leaders.length === 1) return `${only}, kursleder i «${runTitle}»`
	return `${leaders.slice(0, -1).join(', ')} og ${leaders.at(-1)}, kursledere i «${runTitle}»`
}
