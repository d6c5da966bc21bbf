--! insert_job
insert into jobs (organization_id, id, kind, payload, run_at, created_at, updated_at)
values (:organization_id, :id, :kind, :payload, :run_at, :now, :now);

--! insert_account_job
insert into account_jobs (id, kind, payload, run_at, created_at, updated_at)
values (:id, :kind, :payload, :run_at, :now, :now);

--! claim_job : ClaimedJob(organization_id?, payload?)
select organization_id, id, kind, payload, attempts from claim_job(:now, :lease_ends);

--! settle_job(organization_id?, error?, try_at?)
select settle_job(:organization_id, :id, :state, :error, :try_at, :now)::text as settled;

--! forget_jobs
select forget_jobs(:settled_before)::text as forgotten;
