/** The page that tells whom to call, and when. */
export const helpNow = {
	title: 'Trenger du hjelp nå?',
	description: '113, legevakt 116 117, Mental Helse 116 123 og Kirkens SOS 22 40 00 40: når du ringer hvem.',
	lead: 'Du trenger ikke være sikker for å ringe. Den som svarer, hjelper deg å finne ut hva som trengs.',
	ambulance: {
		title: 'Står det om liv?',
		text: 'Ring med én gang når noen er i livsfare: ved alvorlig skade eller sykdom, eller når noen er i ferd med å ta sitt eget liv. Bli hos personen til hjelpen kommer.',
	},
	doctor: {
		title: 'Haster det, men ikke om livet?',
		text: 'Legevakta svarer hele døgnet når noe ikke kan vente til fastlegen åpner. Ring også hvis du er redd for hva du kan komme til å gjøre mot deg selv.',
	},
	mentalHealth: {
		title: 'Trenger du noen å snakke med?',
		text: 'Hjelpetelefonen til Mental Helse er åpen hele døgnet. Det koster ingenting, og du trenger ikke si hvem du er.',
	},
	church: {
		title: 'Er natta lang?',
		text: 'Kirkens SOS er åpen hele døgnet for alle, uansett tro. Du kan være anonym.',
	},
	inDoubt: 'Er du i tvil?',
	whenInDoubt:
		'Velger du mellom to numre, og det kan stå om livet, ringer du <ambulance>113</ambulance>. Det er aldri feil å ringe for mye.',
	forAnother: 'Er du redd for en annen?',
	askAnother:
		'Spør rett ut hvordan det står til, også om personen tenker på å dø. Det gjør ikke tankene sterkere. Hør på svaret, bli der, og ring sammen. Orker ikke den andre, ringer du selv.',
	aboutGroups:
		'Ei selvhjelpsgruppe kan være god å ha ved siden av, men den er ikke en vakt. Vil du vite mer om grensen, kan du lese om den i kurset når det roer seg.',
}
