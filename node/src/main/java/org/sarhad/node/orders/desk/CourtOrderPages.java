package org.sarhad.node.orders.desk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sarhad.node.access.Desk;
import org.sarhad.node.access.Role;
import org.sarhad.node.movements.Person;
import org.sarhad.node.orders.CourtOrder;
import org.sarhad.node.orders.CourtOrders;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/court-orders")
class CourtOrderPages {
    private final CourtOrders orders;

    CourtOrderPages(CourtOrders orders) {
        this.orders = orders;
    }

    @Bean
    static Desk courtOrderDesk() {
        return Desk.of("court-orders", "/court-orders", 25, Role.SECOND_LINE);
    }

    /** What the form sends. */
    record OrderForm(
            String number,
            String court,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate decided,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate expires,

            String appeal,
            String surname,
            String givenNames,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate birthDate,

            Sex sex,
            String nationality) {
        CourtOrder order() {
            if (decided == null || expires == null || birthDate == null) {
                throw new IllegalArgumentException("an order needs its dates");
            }
            Person person = new Person(
                    surname.toUpperCase(Locale.ROOT),
                    givenNames.toUpperCase(Locale.ROOT),
                    PartialDate.day(birthDate),
                    sex,
                    nationality.toUpperCase(Locale.ROOT));
            return new CourtOrder(UUID.randomUUID(), number, court, decided, expires, appeal, person, null);
        }
    }

    @GetMapping
    String orders(Model model) {
        model.addAttribute("orders", orders.all());
        return "orders/orders";
    }

    @PostMapping
    String add(OrderForm form, Model model) {
        try {
            orders.add(form.order());
            return "redirect:/court-orders";
        } catch (IllegalArgumentException e) {
            model.addAttribute("problem", "orders.incomplete");
        } catch (DuplicateKeyException e) {
            model.addAttribute("problem", "orders.twice");
        }
        return orders(model);
    }

    @PostMapping("/{id}/lift")
    String lift(@PathVariable UUID id) {
        orders.lift(id);
        return "redirect:/court-orders";
    }
}
