"""Sequential Phragmen with costs (Los, Christoff, Grossi): voters earn money at one speed and buy what they can first."""

from fractions import Fraction

from tally.model import Candidate, Election, TieKey


def phragmen(election: Election, ties: TieKey, stop: str) -> list[str]:
    """The candidates in the order bought. `first-misfit` ends where one of the next does not fit into what is
    left, `skip` passes over those for good and goes on."""
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
        least = min(times.values())
        first = [one for one in waiting if times[one.id] == least]
        misfits = [one for one in first if one.cost > left]
        if misfits:
            if stop == "first-misfit":
                break
            waiting = [one for one in waiting if one not in misfits]
            continue
        chosen = min(first, key=ties)
        waiting = [one for one in waiting if one is not chosen]
        for at, _ in supporters[chosen.id]:
            loads[at] = least
        left -= chosen.cost
        winners.append(chosen.id)
    return winners
