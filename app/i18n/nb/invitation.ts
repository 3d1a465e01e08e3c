/** The code, link and picture by which people come into a run, and a new one in their place. */
export const invitation = {
	title: 'Invitasjon',
	lead: 'Den som har lenken eller koden, kan melde seg på. Del den bare med dem den er for.',
	isNew: 'Dette er den nye koden. Den gamle virker ikke lenger.',
	closed: {
		title: 'Påmeldingsfristen er ute',
		text: 'Koden tar ikke imot flere nå. Du kan <change>flytte fristen</change> eller <add>legge til deltakere</add> selv.',
	},
	picture: 'QR-kode med lenken til påmeldingen',
	code: 'Kode',
	typedAt: (address: string) => `Skrives inn på ${address}`,
	link: 'Lenke',
	deadline: 'Frist',
	download: 'Last ned QR-koden som bilde',
	textHeading: 'Tekst du kan lime inn',
	textLabel: 'Invitasjonen i ord',
	copy: 'Kopier teksten',
	copied: 'Teksten er kopiert.',
	text: ({
		run,
		deadline,
		url,
		code,
		address,
	}: {
		run: string
		deadline: string
		url: string
		code: string
		address: string
	}) =>
		`Du er invitert til «${run}».\n\nMeld deg på her, senest ${deadline}:\n${url}\n\nEller skriv koden ${code} på ${address}.`,
	strayed: 'Har koden kommet på avveie?',
	aboutNewCode: 'Lag en ny kode, så slutter den gamle å virke. De som alt er påmeldt, beholder plassen.',
	openAnyway: 'Dette kurset er åpent, så folk kan uansett melde seg på fra kalenderen.',
	newCode: 'Lag en ny kode',
	renewal: {
		title: 'Lage en ny kode?',
		here: 'Ny invitasjonskode',
		text: 'Koden <code></code>, lenken og QR-koden slutter å virke med en gang, også der de er skrevet ut eller sendt. Det kan ikke gjøres om. De som alt er påmeldt, merker ingenting.',
		keep: 'Behold koden',
	},
}
