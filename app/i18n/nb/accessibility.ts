/** The accessibility statement. */
export const accessibility = {
	title: 'Tilgjengelighet',
	lead: 'Alle som vil, skal kunne ta kurset. Her står det hvor langt vi er kommet, og hva du gjør når noe stenger.',
	scope: {
		title: 'Hva gjelder erklæringen?',
		text: 'Alle sidene i Igangsetterkurset, dokumentene portalen lager (kursbevis, oppmøtelister og ark med koder) og brevene den sender. Nettsteder vi lenker til, er ikke med.',
	},
	howFar: {
		title: 'Hvor langt er vi?',
		text: 'Målet er kravene i WCAG 2.2 på nivå AA. Det er mer enn loven krever. Portalen er <strong>delvis i samsvar</strong> med kravene: vi har bygd etter dem og prøvd sidene selv, men ingen utenfra har vurdert den ennå.',
		counts: (all: number, met: number, partly: number, none: number) =>
			`Av de ${all} kravene er ${met} oppfylt${partly > 0 ? ` og ${partly} delvis oppfylt` : ''}. ${none} gjelder ikke, fordi portalen ikke har slikt innhold, for eksempel lyd og video.`,
	},
	shortfalls: 'Krav som ikke er helt oppfylt',
	works: {
		title: 'Dette skal virke',
		list: [
			'Alt kan gjøres med tastatur, og du ser hvor du er.',
			'Sidene kan leses og skjemaene sendes også når JavaScript er slått av.',
			'Du kan forstørre til 400 prosent, eller bruke en liten telefon, uten å rulle sidelengs.',
			'Tekst og knapper har god kontrast, både i lyst og mørkt utseende. Utseendet følger det du har valgt på enheten.',
			'Bevegelse på skjermen er borte når du har bedt enheten om det.',
			'Feil i et skjema står samlet øverst og ved feltet de gjelder, og det du har skrevet, blir stående.',
			'Kursbeviset er en merket PDF som kan leses opp.',
			'Kurset og sidene finnes på bokmål, nynorsk og engelsk. Du bytter språk øverst på siden.',
		],
	},
	lacks: {
		title: 'Dette vet vi at mangler',
		list: [
			'De faste prøvene går i Chromium, som Chrome og Edge bygger på. I Firefox, og i WebKit, som Safari bygger på, har vi sett over sidene én gang. Safari på telefon er ikke prøvd.',
			'Skjermlesere, som NVDA, JAWS, VoiceOver og TalkBack, er ikke prøvd.',
			'Portalen er ikke prøvd av mennesker som bruker skjermleser til daglig.',
			'Samisk er ikke på plass.',
			'Tabeller i leksjonene kan bli trange på de minste skjermene.',
		],
	},
	tried: {
		title: 'Slik har vi prøvd',
		list: [
			'Vi har gått gjennom portalen selv. Ingen utenfra har vurdert den.',
			'Verktøyet axe ser på hver side, i lyst og mørkt utseende og på liten skjerm, hver gang portalen endres.',
			'Egne prøver går gjennom sidene med tastatur, med dobbelt så stor tekst, med mer avstand mellom linjer, ord og bokstaver, og på en skjerm som er 320 piksler bred.',
			'De prøver også at ingenting beveger seg eller spiller av seg selv, at bokstaver og et trykk som angres, ikke setter noe i gang, og at hjelp og menyer står på samme sted. For hvert skjema som sender eller sletter noe, har vi skrevet ned hva som hindrer at noe går tapt ved et feiltrykk.',
		],
	},
	all: 'Alle kravene, ett for ett',
	tell: {
		title: 'Si fra når noe stenger',
		text: (hasAddress: boolean) =>
			`${hasAddress ? 'Skriv til adressen nederst på siden, eller si fra' : 'Si fra'} til distriktskontoret der du bor: hvilken side det gjelder, hva du prøvde å gjøre, og hva du bruker (for eksempel telefon eller skjermleser). Du trenger ikke si hvorfor du trenger det. Kan vi ikke rette det fort, finner vi en annen måte å gi deg innholdet på.`,
		answer: 'Du skal få svar så snart som mulig, vanligvis innen tre til seks uker.',
	},
	complain: {
		title: 'Klage',
		text: 'Får du ikke svar, eller er du uenig i svaret, kan du klage til <board>Diskrimineringsnemnda</board>. Du kan også si fra til <authority>Tilsynet for universell utforming av ikt</authority>, som ser etter at reglene blir fulgt.',
		official:
			'Offentlige virksomheter skal i tillegg ha en erklæring på uustatus.no. En virksomhet som tar portalen i bruk, kan bygge sin erklæring på denne.',
	},
	written: (written: string, changed: string) =>
		`Erklæringen er skrevet ${written}, etter vår egen gjennomgang samme dag, og sist endret ${changed}.`,
}
