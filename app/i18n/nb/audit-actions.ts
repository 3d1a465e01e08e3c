/** Every action on record as a sentence: `did` with what it was about, `own` when somebody did it to themselves, `alone` where nothing more is said. */
export const auditActions = {
	'person.registered': { alone: (who: string) => `${who} laget konto` },
	'person.renamed': { alone: (who: string) => `${who} endret navnet sitt` },
	'person.email-changed': { alone: (who: string) => `${who} byttet e-postadresse` },
	'person.password-changed': { alone: (who: string) => `${who} byttet passord` },
	'person.signed-out-everywhere': { alone: (who: string) => `${who} logget ut overalt` },
	'person.deleted': { alone: (who: string) => `${who} slettet kontoen sin` },
	'role.granted': {
		did: (who: string, whom: string, role: string) => `${who} ga rollen ${role} til ${whom}`,
		own: (who: string) => `${who} fikk en rolle`,
	},
	'role.revoked': {
		did: (who: string, whom: string, role: string) => `${who} fjernet rollen ${role} fra ${whom}`,
		own: (who: string) => `${who} ga fra seg en rolle`,
	},
	'office.created': { did: (who: string, what: string) => `${who} la til distriktskontoret ${what}` },
	'office.changed': { did: (who: string, what: string) => `${who} endret distriktskontoret ${what}` },
	'office.closed': { did: (who: string, what: string) => `${who} stengte distriktskontoret ${what}` },
	'office.opened': { did: (who: string, what: string) => `${who} gjenåpnet distriktskontoret ${what}` },
	'institution.created': { did: (who: string, what: string) => `${who} la til institusjonen ${what}` },
	'institution.changed': { did: (who: string, what: string) => `${who} endret institusjonen ${what}` },
	'institution.closed': { did: (who: string, what: string) => `${who} stengte institusjonen ${what}` },
	'institution.opened': { did: (who: string, what: string) => `${who} gjenåpnet institusjonen ${what}` },
	'institution-image.added': {
		did: (who: string, what: string) => `${who} la inn et bilde til kursbevis for institusjonen ${what}`,
	},
	'institution-image.withdrawn': {
		did: (who: string, what: string) => `${who} trakk tilbake et bilde til kursbevis for institusjonen ${what}`,
	},
	'enrolment.created': { alone: (who: string) => `${who} begynte på kurset` },
	'plan.handed-in': { alone: (who: string) => `${who} leverte planen sin` },
	'plan.reviewed': { did: (who: string, whom: string) => `${who} ga tilbakemelding på planen til ${whom}` },
	'run.created': { did: (who: string, what: string) => `${who} planla kurset ${what}` },
	'run.changed': { did: (who: string, what: string) => `${who} endret kurset ${what}` },
	'run.cancelled': { did: (who: string, what: string) => `${who} avlyste kurset ${what}` },
	'run.exported': {
		did: (who: string, what: string) => `${who} lastet ned en liste fra kurset ${what}`,
	},
	'run.imported': { did: (who: string, what: string) => `${who} hentet inn deltakere til kurset ${what}` },
	'run-enrolment.created': {
		did: (who: string, whom: string) => `${who} meldte på ${whom}`,
		own: (who: string) => `${who} meldte seg på`,
	},
	'run-enrolment.seated': {
		did: (who: string, whom: string) => `${who} ga plass til ${whom}`,
		own: (who: string) => `${who} fikk plass`,
	},
	'run-enrolment.withdrawn': {
		did: (who: string, whom: string) => `${who} meldte av ${whom}`,
		own: (who: string) => `${who} meldte seg av`,
	},
	'run-enrolment.claimed': {
		did: (who: string, whom: string) => `${who} tok i bruk plassen til ${whom}`,
		own: (who: string) => `${who} tok i bruk plassen sin`,
	},
	'attendance.marked': {
		did: (who: string, whom: string) => `${who} førte oppmøte i ${whom}`,
		own: (who: string) => `${who} registrerte eget oppmøte`,
	},
	'outcome.signed-off': { did: (who: string, whom: string) => `${who} gikk god for et læringsmål hos ${whom}` },
	'outcome.sign-off-withdrawn': {
		did: (who: string, whom: string) => `${who} trakk tilbake godkjenningen av et læringsmål hos ${whom}`,
	},
	'digital-form.approved': { did: (who: string, whom: string) => `${who} godkjente digital form for ${whom}` },
	'digital-form.approval-withdrawn': {
		did: (who: string, whom: string) => `${who} trakk tilbake godkjenningen av digital form for ${whom}`,
	},
	'message.sent': { did: (who: string, what: string) => `${who} sendte en melding til deltakere i ${what}` },
	'reminders.switched': {
		did: (who: string, whom: string) => `${who} slo påminnelser av eller på for ${whom}`,
		own: (who: string) => `${who} slo egne påminnelser av eller på`,
	},
	'certificate.issued': {
		did: (who: string, whom: string) => `${who} utstedte kursbevis til ${whom}`,
		own: (who: string) => `${who} fikk kursbevis`,
	},
	'certificate.batch-requested': {
		did: (who: string, what: string) => `${who} ba om alle bevisene som PDF fra ${what}`,
	},
	'certificate.revoked': { did: (who: string, whom: string) => `${who} trakk tilbake beviset til ${whom}` },
	'certificate.reinstated': { did: (who: string, whom: string) => `${who} gjorde beviset gyldig igjen for ${whom}` },
	'certificate.replaced': {
		did: (who: string, whom: string) => `${who} erstattet beviset til ${whom}`,
		own: (who: string) => `${who} rettet navnet på beviset sitt`,
	},
	'certificate.forgotten': { alone: (who: string) => `${who} slettet opplysningene på et bevis` },
	'certification.approved': { did: (who: string, whom: string) => `${who} sertifiserte ${whom}` },
	'certification.excepted': {
		did: (who: string, whom: string) => `${who} sertifiserte ${whom} med unntak fra kravene`,
	},
	'audit.exported': { alone: (who: string) => `${who} lastet ned et utdrag av loggen` },
}
