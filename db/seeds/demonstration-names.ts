/** Made-up people, varied as in Norway; everybody in a demonstration gets a name of their own, in this order. */
const names = `
Marte Haugland|Aslak Utsi|Fatima Hassan|Geir Olav Nes|Ingrid Myklebust|Thomas Eide|Solveig Rørvik|Amir Rahimi
Bjørg Tveit|Jonas Lindqvist|Hanne Kvam|Piotr Nowak|Åse Fjellheim|Ragnhild Øvrebø|Mai Nguyen|Øyvind Sæther
Elin Kolås|Samuel Tesfay|Kjersti Vik|Trond Aarseth|Leyla Yilmaz|Sigrid Hovland|Per Arne Bakken|Nora Lie
Emilie Strand|Henrik Foss|Sara Ahmadi|Mathias Brekke|Ida Kristine Moen|Abdi Warsame|Tuva Sandvik|Eirik Nygård
Julie Hagen|Adrian Kowalski|Maren Utne|Sondre Lund|Amalie Bruvik|Yusuf Ali|Vilde Rasmussen|Oskar Helland
Thea Lothe|Kasper Midtbø|Ane Gjerde|Daniel Kidane|Frida Ulvik|Jakob Seim|Live Tangen|Mohamed Farah
Astrid Hauge|Einar Skår|Gunn Merete Dale|Ivar Sunde|Jorunn Espeland|Karl Otto Vågen|Liv Torill Grov|Magne Ås
Nina Østrem|Odd Harald Bø|Randi Stokke|Svein Erik Ness|Torunn Aga|Unni Sjursen|Vigdis Lone|Zahra Karimi
Anders Bolstad|Berit Risnes|Camilla Ve|Dag Inge Opheim|Else Marie Tofte|Finn Rosseland|Gro Helle|Hilde Aase
`
	.split(/[|\n]/)
	.filter(Boolean)

/** Gives one name after another, each once. */
export function nameGiver(): () => string {
	const left = [...names]
	return () => {
		const name = left.shift()
		if (!name) throw new Error('There are no names left for the demonstration')
		return name
	}
}

/** The address that belongs to a made-up name: `geir.olav.nes@eksempel.no`. */
export function emailFor(name: string): string {
	const plain = name.toLowerCase().replace(/[æä]/g, 'ae').replace(/[øö]/g, 'o').replace(/å/g, 'a')
	return `${plain.replace(/[^a-z]+/g, '.')}@eksempel.no`
}
