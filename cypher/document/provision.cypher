// One provision.
// @param id: string
// @returns { provision: Rows.ProvisionRow }
MATCH (p:DecisionChannels {key: 'Provision:' + $id})
RETURN p { .id, .locator, .heading, .order, .silent, .citation } AS provision
