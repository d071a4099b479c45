"""Sequential Phragmen with costs (Los, Christoff, Grossi): voters earn money at one speed and buy what they can first."""

from fractions import Fraction

from tally.model import Candidate, Election, TieKey


def phragmen(election: Election, ties: TieKey, stop: str) -> list[str]:
    """The candidates in the order bought. `first-misfit` ends where the next does not fit into what is left,
    `skip` passes over it for good and goes on."""
    supporters = {
        one.id: [(at, group.count) for at, group in enumerate(election.groups) if one.id in group.named]
        for one in election.candidates
    }
    waiting = [one for one in election.candidates if supporters[one.id]]
    loads = [Fraction(0)] * len(election.groups)
    left, winners = election.budget, list[str]()

    def ready_at(one: Candidate) -> Fraction:
        earned = one.cost + sum(count * loads[at] for at, count in supporters[one.id])
        return Fraction(earned) / sum(count for _, count in supporters[one.id])

    while waiting:
        times = {one.id: ready_at(one) for one in waiting}
        chosen = min(waiting, key=lambda one: (times[one.id], ties(one)))
        waiting = [one for one in waiting if one is not chosen]
        if chosen.cost > left:
            if stop == "first-misfit":
                break
            continue
        for at, _ in supporters[chosen.id]:
            loads[at] = times[chosen.id]
        left -= chosen.cost
        winners.append(chosen.id)
    return winners
