// What was withdrawn: found by the batch that did it, and by what it is about.
CREATE CONSTRAINT withdrawal_id IF NOT EXISTS FOR (withdrawal:Withdrawal) REQUIRE withdrawal.id IS UNIQUE;
CREATE INDEX withdrawal_about IF NOT EXISTS FOR (withdrawal:Withdrawal) ON (withdrawal.about);
