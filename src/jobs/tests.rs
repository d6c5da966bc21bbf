use jiff::SignedDuration;

use super::{Work, enqueue_for_account, run_next};
use crate::mail::Mail;
use crate::testing::start;

fn work() -> Work {
    let text = "https://time.example.com/".to_owned();
    Work::Mail(Mail { to: "ada@example.com".into(), subject: "A".into(), html: text.clone(), text })
}

#[tokio::test]
async fn every_job_is_done_once_however_many_work() {
    let app = start().await;
    let login = app.login().await;
    for _ in 0..20 {
        enqueue_for_account(&login, app.app(), &work()).await.expect("enqueued");
    }
    let workers = (0..4).map(|_| async {
        let mut done = 0;
        while run_next(app.app()).await.expect("the queue") {
            done += 1;
        }
        done
    });
    let done: Vec<i32> = futures_util::future::join_all(workers).await;
    assert_eq!(done.iter().sum::<i32>(), 20);
}

#[tokio::test]
async fn a_job_whose_worker_died_is_due_again_after_its_lease() {
    let app = start().await;
    enqueue_for_account(&app.login().await, app.app(), &work()).await.expect("enqueued");
    let claim = "select id from claim_job($1, $2)";
    let now = app.app().now();
    let lease_ends = now.checked_add(SignedDuration::from_mins(5)).expect("an instant");
    let dying = app.login().await;
    assert_eq!(dying.query(claim, &[&now, &lease_ends]).await.expect("claimed").len(), 1);
    assert!(!run_next(app.app()).await.expect("the queue"), "somebody has it");
    app.pass(5 * 60);
    assert!(run_next(app.app()).await.expect("the queue"), "nobody has it any more");
}

#[tokio::test]
async fn work_of_a_transaction_that_failed_is_never_done() {
    let app = start().await;
    let mut login = app.login().await;
    let transaction = login.transaction().await.expect("a transaction");
    enqueue_for_account(&transaction, app.app(), &work()).await.expect("enqueued");
    transaction.rollback().await.expect("rolled back");
    assert!(!run_next(app.app()).await.expect("the queue"));
}

#[tokio::test]
async fn settled_jobs_are_forgotten_after_a_month() {
    let app = start().await;
    enqueue_for_account(&app.login().await, app.app(), &work()).await.expect("enqueued");
    app.run_jobs().await;
    let superuser = app.superuser().await;
    for (days, left) in [(29, 1_i64), (2, 0)] {
        app.pass(days * 24 * 60 * 60);
        super::forget_settled(app.app()).await.expect("forgotten");
        let count: i64 =
            superuser.query_one("select count(*) from account_jobs", &[]).await.expect("a count").get(0);
        assert_eq!(count, left);
    }
}
