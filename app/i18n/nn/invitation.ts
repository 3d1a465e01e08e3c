import type { invitation as Words } from '../nb/invitation'

export const invitation: typeof Words = {
	title: 'Invitasjon',
	lead: 'Den som har lenkja eller koden, kan melde seg på. Del henne berre med dei ho er for.',
	isNew: 'Dette er den nye koden. Den gamle verkar ikkje lenger.',
	closed: {
		title: 'Påmeldingsfristen er ute',
		text: 'Koden tek ikkje imot fleire no. Du kan <change>flytte fristen</change> eller <add>leggje til deltakarar</add> sjølv.',
	},
	picture: 'QR-kode med lenkja til påmeldinga',
	code: 'Kode',
	typedAt: (address) => `Skriv han inn på ${address}`,
	link: 'Lenkje',
	deadline: 'Frist',
	download: 'Last ned QR-koden som bilete',
	textHeading: 'Tekst du kan lime inn',
	textLabel: 'Invitasjonen i ord',
	copy: 'Kopier teksten',
	copied: 'Teksten er kopiert.',
	text: ({ run, deadline, url, code, address }) =>
		`Du er invitert til «${run}».\n\nMeld deg på her, seinast ${deadline}:\n${url}\n\nEller skriv koden ${code} på ${address}.`,
	strayed: 'Har koden kome på avvegar?',
	aboutNewCode: 'Lag ein ny kode, så sluttar den gamle å verke. Dei som alt er påmelde, beheld plassen.',
	openAnyway: 'Dette kurset er ope, så folk kan uansett melde seg på frå kalenderen.',
	newCode: 'Lag ein ny kode',
	renewal: {
		title: 'Lage ein ny kode?',
		here: 'Ny invitasjonskode',
		text: 'Koden <code></code>, lenkja og QR-koden sluttar å verke med ein gong, òg der dei er skrivne ut eller sende. Det kan ikkje gjerast om. Dei som alt er påmelde, merkar ingenting.',
		keep: 'Behald koden',
	},
}
