/** Everything that is put on record. A new action is a new word here. */
export type AuditAction =
	| 'person.registered'
	| 'person.renamed'
	| 'person.email-changed'
	| 'person.password-changed'
	| 'person.signed-out-everywhere'
	| 'role.granted'
	| 'enrolment.created'
	| 'certificate.issued'
	| 'plan.handed-in'
	| 'person.deleted'
