package org.parley.live;

import org.parley.exercise.Rooms;
import org.parley.exercise.Rosters;
import org.parley.exercise.SignIns;
import org.parley.live.stomp.Reception;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts the live connections between visitors and rooms. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LiveConfiguration {

  @Bean
  Reception reception(LiveDesk desk) {
    return (link, attributes) -> new Visitor(link, Arrival.in(attributes), desk);
  }

  @Bean
  SmartInitializingSingleton listening(
      Rooms rooms,
      Rosters rosters,
      SignIns signIns,
      RoomTeller teller,
      Noticeboard noticeboard,
      RollCall rollCall,
      SignOuts signOuts) {
    return () -> {
      rooms.listen(teller);
      rooms.listen(noticeboard);
      rosters.listen(rollCall);
      signIns.listen(signOuts);
    };
  }
}
