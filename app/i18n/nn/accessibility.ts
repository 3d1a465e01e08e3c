import type { accessibility as Words } from '../nb/accessibility'

export const accessibility: typeof Words = {
	title: 'Tilgjenge',
	lead: 'Alle som vil, skal kunne ta kurset. Her står det kor langt vi er komne, og kva du gjer når noko stengjer.',
	scope: {
		title: 'Kva gjeld erklæringa?',
		text: 'Alle sidene i Igangsetjarkurset, dokumenta portalen lagar (kursbevis, oppmøtelister og ark med kodar) og breva han sender. Nettstader vi lenkjer til, er ikkje med.',
	},
	howFar: {
		title: 'Kor langt er vi?',
		text: 'Målet er krava i WCAG 2.2 på nivå AA. Det er meir enn lova krev. Portalen er <strong>delvis i samsvar</strong> med krava: vi har bygd etter dei og prøvd sidene sjølve, men ingen utanfrå har vurdert han enno.',
		counts: (all, met, partly, none) =>
			`Av dei ${all} krava er ${met} oppfylte${partly > 0 ? ` og ${partly} delvis oppfylte` : ''}. ${none} gjeld ikkje, fordi portalen ikkje har slikt innhald, til dømes lyd og video.`,
	},
	shortfalls: 'Krav som ikkje er heilt oppfylte',
	works: {
		title: 'Dette skal verke',
		list: [
			'Alt kan gjerast med tastatur, og du ser kvar du er.',
			'Sidene kan lesast og skjemaa sendast òg når JavaScript er slått av.',
			'Du kan forstørre til 400 prosent, eller bruke ein liten telefon, utan å rulle sidelengs.',
			'Tekst og knappar har god kontrast, både i lys og mørk utsjånad. Utsjånaden følgjer det du har valt på eininga.',
			'Rørsle på skjermen er borte når du har bede eininga om det.',
			'Feil i eit skjema står samla øvst og ved feltet dei gjeld, og det du har skrive, blir ståande.',
			'Kursbeviset er ein merkt PDF som kan lesast opp.',
			'Kurset og sidene finst på bokmål, nynorsk og engelsk. Du byter språk øvst på sida.',
		],
	},
	lacks: {
		title: 'Dette veit vi at manglar',
		list: [
			'Dei faste prøvene går i Chromium, som Chrome og Edge byggjer på. I Firefox, og i WebKit, som Safari byggjer på, har vi sett over sidene éin gong. Safari på telefon er ikkje prøvd.',
			'Skjermlesarar, som NVDA, JAWS, VoiceOver og TalkBack, er ikkje prøvde.',
			'Portalen er ikkje prøvd av menneske som bruker skjermlesar til dagleg.',
			'Samisk er ikkje på plass.',
			'Tabellar i leksjonane kan bli tronge på dei minste skjermane.',
		],
	},
	tried: {
		title: 'Slik har vi prøvd',
		list: [
			'Vi har gått gjennom portalen sjølve. Ingen utanfrå har vurdert han.',
			'Verktøyet axe ser på kvar side, i lys og mørk utsjånad og på liten skjerm, kvar gong portalen blir endra.',
			'Eigne prøver går gjennom sidene med tastatur, med dobbelt så stor tekst, med meir avstand mellom linjer, ord og bokstavar, og på ein skjerm som er 320 pikslar brei.',
			'Dei prøver òg at ingenting rører seg eller spelar av seg sjølv, at bokstavar og eit trykk som blir angra, ikkje set noko i gang, og at hjelp og menyar står på same stad. For kvart skjema som sender eller slettar noko, har vi skrive ned kva som hindrar at noko går tapt ved eit feiltrykk.',
		],
	},
	all: 'Alle krava, eitt for eitt',
	tell: {
		title: 'Sei frå når noko stengjer',
		text: (hasAddress) =>
			`${hasAddress ? 'Skriv til adressa nedst på sida, eller sei frå' : 'Sei frå'} til distriktskontoret der du bur: kva side det gjeld, kva du prøvde å gjere, og kva du bruker (til dømes telefon eller skjermlesar). Du treng ikkje seie kvifor du treng det. Kan vi ikkje rette det fort, finn vi ein annan måte å gi deg innhaldet på.`,
		answer: 'Du skal få svar så snart som råd, vanlegvis innan tre til seks veker.',
	},
	complain: {
		title: 'Klage',
		text: 'Får du ikkje svar, eller er du usamd i svaret, kan du klage til <board>Diskrimineringsnemnda</board>. Du kan òg seie frå til <authority>Tilsynet for universell utforming av ikt</authority>, som ser etter at reglane blir følgde.',
		official:
			'Offentlege verksemder skal i tillegg ha ei erklæring på uustatus.no. Ei verksemd som tek portalen i bruk, kan byggje erklæringa si på denne.',
	},
	written: (written, changed) =>
		`Erklæringa er skriven ${written}, etter vår eigen gjennomgang same dag, og sist endra ${changed}.`,
}
