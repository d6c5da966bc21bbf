//! A cluster started, killed, refused and started again, on real servers.

#[cfg(test)]
mod full_disk;
#[cfg(test)]
mod lifecycle;
#[cfg(test)]
mod privileges;
#[cfg(test)]
mod program;
#[cfg(test)]
mod recovery;
#[cfg(test)]
mod refusal;
#[cfg(test)]
mod support;
